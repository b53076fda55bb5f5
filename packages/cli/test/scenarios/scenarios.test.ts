import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findScenario, scenarios } from '../../src/scenarios/find-scenario.ts';
import { scenarioConsents } from '../../src/scenarios/scenario.ts';

const folder = join(import.meta.dirname, '../../../../examples/applications');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the scenarios', () => {
  it.each(files)('hold the person and the application of examples/applications/%s', (file) => {
    const example = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      scenario: string;
      summary: string;
      applicant: unknown;
      consents: unknown;
      application: Record<string, unknown>;
    };
    const { externalId: _, ...application } = example.application;
    const scenario = findScenario(example.scenario);
    expect(scenario.summary).toBe(example.summary);
    expect(scenario.applicant).toEqual(example.applicant);
    expect(scenario.application).toEqual(application);
    expect(scenarioConsents).toEqual(example.consents);
  });

  it('are told apart by name and by national id', () => {
    const names = scenarios.flatMap(({ name, alias }) => (alias ? [name, alias] : [name]));
    const nationalIds = scenarios.map(({ applicant }) => applicant.nationalId);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(nationalIds).size).toBe(nationalIds.length);
    for (const nationalId of nationalIds) expect(nationalId).toMatch(/^000-0[1-5]-\d{4}$/);
  });

  it('are named where one is asked for that is none', () => {
    expect(() => findScenario('jackpot')).toThrow('There is no scenario "jackpot".');
  });
});
