import { describe, expect, it } from 'vitest';
import type { Conclusion } from '../../../src/contexts/compliance/combination.ts';
import { checkDecider } from '../../../src/contexts/compliance/decider.ts';
import type { ComplianceEventBody } from '../../../src/contexts/compliance/events.ts';
import { specify } from '../../../src/kernel/decider-specification.ts';

const of = { checkId: 'scr_1', applicationId: 'app_1' };
const started: ComplianceEventBody = { type: 'ComplianceCheckStarted', payload: of };
const pass: Conclusion = {
  outcome: 'pass',
  checks: [{ check: 'age', outcome: 'pass' }],
  reasonCodes: [],
  requirements: [],
};
const referral: Conclusion = { outcome: 'refer', checks: [], reasonCodes: [], requirements: [] };
const check = specify(checkDecider);

describe('a compliance check', () => {
  it('starts', () => {
    expect(check.given([]).when({ type: 'StartCheck', ...of })).toEqual({
      accepted: true,
      events: [started],
    });
  });

  it('starts once', () => {
    expect(check.given([started]).when({ type: 'StartCheck', ...of })).toEqual({
      accepted: false,
      rejection: { reason: 'already_started' },
    });
  });

  it('passes where everything passed', () => {
    expect(check.given([started]).when({ type: 'CompleteCheck', conclusion: pass })).toEqual({
      accepted: true,
      events: [{ type: 'ComplianceCheckPassed', payload: { ...of, checks: pass.checks } }],
    });
  });

  it('completes with what else was concluded', () => {
    expect(check.given([started]).when({ type: 'CompleteCheck', conclusion: referral })).toEqual({
      accepted: true,
      events: [{ type: 'ComplianceCheckCompleted', payload: { ...of, ...referral } }],
    });
  });

  it.each<ComplianceEventBody>([
    { type: 'ComplianceCheckPassed', payload: { ...of, checks: [] } },
    {
      type: 'ComplianceCheckCompleted',
      payload: { ...of, outcome: 'refer', checks: [], reasonCodes: [], requirements: [] },
    },
  ])('completes once: $type', (completed) => {
    expect(check.given([started, completed]).when({ type: 'CompleteCheck', conclusion: pass })).toEqual({
      accepted: false,
      rejection: { reason: 'already_completed' },
    });
  });

  it('does not complete before it started', () => {
    expect(check.given([]).when({ type: 'CompleteCheck', conclusion: pass })).toEqual({
      accepted: false,
      rejection: { reason: 'not_started' },
    });
  });
});
