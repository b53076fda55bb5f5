import { describe, expect, it } from 'vitest';
import type { AssessmentFinding } from '../../../src/contexts/risk/commands.ts';
import { assessmentDecider } from '../../../src/contexts/risk/decider.ts';
import type { RiskEventBody } from '../../../src/contexts/risk/events.ts';
import { specify } from '../../../src/kernel/decider-specification.ts';

const pinned = { assessmentId: 'ras_1', applicationId: 'app_1', policyId: 'pol_1', policyVersion: 3 };
const finding: AssessmentFinding = {
  outcome: 'decline',
  score: 601,
  reasonCodes: ['R04'],
  offers: [],
  contentHash: 'sha256:1',
};
const started: RiskEventBody = { type: 'RiskAssessmentStarted', payload: pinned };
const completed: RiskEventBody = { type: 'RiskAssessmentCompleted', payload: { ...pinned, ...finding } };
const assessment = specify(assessmentDecider);

describe('a risk assessment', () => {
  it('starts under the pinned policy', () => {
    expect(assessment.given([]).when({ type: 'StartAssessment', ...pinned })).toEqual({
      accepted: true,
      events: [started],
    });
  });

  it('starts once', () => {
    expect(assessment.given([started]).when({ type: 'StartAssessment', ...pinned })).toEqual({
      accepted: false,
      rejection: { reason: 'already_started' },
    });
  });

  it('completes with what was found, under the policy that it started with', () => {
    expect(assessment.given([started]).when({ type: 'CompleteAssessment', finding })).toEqual({
      accepted: true,
      events: [completed],
    });
  });

  it('completes once', () => {
    expect(assessment.given([started, completed]).when({ type: 'CompleteAssessment', finding })).toEqual({
      accepted: false,
      rejection: { reason: 'already_completed' },
    });
  });

  it('does not complete before it started', () => {
    expect(assessment.given([]).when({ type: 'CompleteAssessment', finding })).toEqual({
      accepted: false,
      rejection: { reason: 'not_started' },
    });
  });
});
