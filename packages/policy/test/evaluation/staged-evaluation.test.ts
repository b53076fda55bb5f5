import { describe, expect, it } from 'vitest';
import {
  continueEvaluation,
  evaluatePolicy,
  requiredProviderData,
  startEvaluation,
} from '../../src/index.ts';
import { application, easyFile, inputsWith, person, personalLoan, strainedFile } from '../personal-loan.ts';

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('an evaluation in stages', () => {
  it('declines before the bureau is asked where the first stage suffices', () => {
    const state = startEvaluation(personalLoan, {
      application,
      person: { ...person, annualIncomeMinor: 600_000 },
    });
    expect(state).toMatchObject({ status: 'complete', result: { outcome: 'decline' }, answered: [] });
  });

  it('asks for the bureau only before the stage that needs it', () => {
    const state = startEvaluation(personalLoan, { application, person });
    expect(state).toMatchObject({
      status: 'needs',
      stageIndex: 1,
      stageName: 'credit_file',
      providerData: ['bureau'],
    });
    expect(requiredProviderData(personalLoan, 0)).toEqual([]);
    expect(requiredProviderData(personalLoan, 1)).toEqual(['bureau']);
    expect(requiredProviderData(personalLoan, 99)).toEqual([]);
  });

  it('gives the same result in stages, through storage, as at once', () => {
    const started = throughJson(startEvaluation(personalLoan, { application, person }));
    const state = throughJson(continueEvaluation(personalLoan, started, { bureau: strainedFile }));
    expect(state).toMatchObject({ status: 'complete', answered: ['bureau'] });
    const result = state.status === 'complete' ? state.result : undefined;
    expect(result).toEqual(evaluatePolicy(personalLoan, inputsWith(strainedFile)));
  });

  it('replays a complete evaluation from its inputs bit for bit', () => {
    const state = startEvaluation(personalLoan, inputsWith(strainedFile));
    const replayed = startEvaluation(personalLoan, throughJson(state).inputs);
    expect(JSON.stringify(replayed)).toBe(JSON.stringify(state));
  });

  it('takes provider data that did not come as missing, and does not ask again', () => {
    const started = startEvaluation(personalLoan, { application, person });
    const state = continueEvaluation(personalLoan, started, {});
    expect(state).toMatchObject({
      status: 'complete',
      result: { outcome: 'refer', reasons: [{ code: 'R20' }] },
    });
  });

  it('does not let later data change what was decided on', () => {
    const started = startEvaluation(personalLoan, { application, person });
    const state = continueEvaluation(personalLoan, started, {
      bureau: easyFile,
      person: { ...person, annualIncomeMinor: 1 },
    });
    expect(state).toMatchObject({ status: 'complete', inputs: { person: { annualIncomeMinor: 5_400_000 } } });
  });

  it('keeps only what the policy declares', () => {
    const state = startEvaluation(personalLoan, {
      application,
      person: { ...person, birthDate: '1980-01-01' },
      identity: { score: 1 },
    });
    expect(state.inputs.person).not.toHaveProperty('birthDate');
    expect(state.inputs.person).not.toHaveProperty('stateOfResidence');
  });

  it('returns a complete evaluation as it is', () => {
    const state = startEvaluation(personalLoan, inputsWith(easyFile));
    expect(continueEvaluation(personalLoan, state, { bureau: { ...easyFile, score: 300 } })).toEqual(state);
  });

  it('refers a state of another policy to a person', () => {
    const started = { ...startEvaluation(personalLoan, { application, person }), contentHash: 'sha256:0' };
    expect(continueEvaluation(personalLoan, started, { bureau: easyFile })).toMatchObject({
      status: 'complete',
      result: { outcome: 'refer' },
    });
  });
});
