import { describe, expect, it } from 'vitest';
import { type CheckFinding, passed, referred } from '../../../src/contexts/compliance/checks/finding.ts';
import { conclude } from '../../../src/contexts/compliance/combination.ts';
import { complianceCheckNames } from '../../../src/contexts/compliance/events.ts';

const allPassed = complianceCheckNames.map((check) => passed(check, 'fine'));
const listed = referred('sanctions', 'listed');
const deceased = referred('identity', 'deceased');
const mismatch: CheckFinding = {
  check: 'identity',
  outcome: 'action_required',
  cause: 'mismatch',
  reasonCode: 'C01',
  requirement: 'identity_document',
};
const minor: CheckFinding = {
  check: 'age',
  outcome: 'decline',
  cause: 'under_age',
  reasonCode: 'C02',
  requirement: null,
};

/** All four checks of one party, some of them replaced. */
const partyWith = (...changed: CheckFinding[]) => [party('p1', ...changed)];
const party = (partyId: string, ...changed: CheckFinding[]) => ({
  partyId,
  findings: allPassed.map((finding) => changed.find(({ check }) => check === finding.check) ?? finding),
});

describe('the conclusion of a compliance check', () => {
  it('is a pass only where every check passed', () => {
    expect(conclude(partyWith())).toEqual({
      outcome: 'pass',
      checks: complianceCheckNames.map((check) => ({ check, outcome: 'pass' })),
      reasonCodes: [],
      requirements: [],
    });
  });

  it.each([
    ['refer over pass', [listed], 'refer'],
    ['refer over action_required', [listed, mismatch], 'refer'],
    ['decline over action_required', [listed, mismatch, minor], 'decline'],
  ])('takes %s', (_name, changed, outcome) => {
    expect(conclude(partyWith(...changed)).outcome).toBe(outcome);
  });

  it('gives the reasons of the outcome that stands, and asks for nothing where it is a decline', () => {
    expect(conclude(partyWith(mismatch, minor))).toMatchObject({ reasonCodes: ['C02'], requirements: [] });
    expect(conclude(partyWith(mismatch))).toMatchObject({
      reasonCodes: ['C01'],
      requirements: [{ kind: 'identity_document', partyId: 'p1' }],
    });
  });

  it('is that of the party who fares worst, says each thing once, and names who must bring what', () => {
    expect(conclude([party('p1', mismatch), party('p2', mismatch), party('p3')])).toEqual({
      outcome: 'action_required',
      checks: [{ check: 'identity', outcome: 'action_required' }],
      reasonCodes: ['C01'],
      requirements: [
        { kind: 'identity_document', partyId: 'p1' },
        { kind: 'identity_document', partyId: 'p2' },
      ],
    });
    expect(conclude([party('p1', mismatch), party('p2', listed)])).toEqual(conclude(partyWith(deceased)));
  });

  it('looks the same for a sanctions hit as for any other silent referral', () => {
    expect(conclude(partyWith(listed))).toEqual(conclude(partyWith(deceased)));
    expect(conclude(partyWith(listed, mismatch))).toEqual(conclude(partyWith(deceased)));
    expect(conclude(partyWith(listed, minor))).toEqual(conclude(partyWith(minor)));
  });

  it('refers where nothing was checked', () => {
    expect(conclude([])).toMatchObject({ outcome: 'refer', reasonCodes: [] });
  });
});
