import { describe, expect, it } from 'vitest';
import { testPersons } from '../../../control-plane/src/contexts/users/public.ts';
import { findScenario, scenarios } from '../../src/scenarios/find-scenario.ts';

describe('the scenarios', () => {
  it('are told apart by name, and by who applies', () => {
    const names = scenarios.flatMap(({ name, alias }) => (alias ? [name, alias] : [name]));
    expect(new Set(names).size).toBe(names.length);
    const parties = scenarios.map(({ applicant, coApplicant }) =>
      [applicant, coApplicant].map((person) => person?.nationalId).join(' '),
    );
    expect(new Set(parties).size).toBe(parties.length);
  });

  it('are called as the catalogue of test persons calls them', () => {
    for (const { prefix, lastFour, scenario, awaits } of testPersons) {
      if (awaits !== undefined) continue;
      expect(findScenario(scenario).applicant.nationalId).toBe(`${prefix}-${lastFour}`);
    }
  });

  it('are named where one is asked for that is none', () => {
    expect(() => findScenario('jackpot')).toThrow('There is no scenario "jackpot".');
  });
});
