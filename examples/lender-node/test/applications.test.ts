import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { consentKinds, consentParams } from '../src/consents.ts';

const folder = new URL('../../applications/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

it.each(files)(
  '%s is named by its scenario and holds a test identity and the consents of our form',
  (name) => {
    const example = read(name);
    expect(Object.keys(example)).toEqual(['scenario', 'summary', 'applicant', 'consents', 'application']);
    expect(`${example.scenario}.json`).toBe(name);
    expect(example.applicant.nationalId).toMatch(/^000-0\d-000\d$/);
    expect(example.application.externalId).toBe(`example-${example.scenario}`);
    expect(example.consents).toEqual(consentKinds.map(consentParams));
  },
);

it('has persons of fourteen national ids', () => {
  const ids = files.map((name) => read(name).applicant.nationalId);
  expect(new Set(ids).size).toBe(14);
});
