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
    expect(example).toMatchObject({ summary: expect.any(String), application: expect.any(Object) });
    expect(`${example.scenario}.json`).toBe(name);
    for (const { nationalId } of [example.applicant, example.coApplicant ?? example.applicant]) {
      expect(nationalId).toMatch(/^000-0\d-000\d$/);
    }
    expect(example.application.externalId).toBe(`example-${example.scenario}`);
    expect(example.consents).toEqual(consentKinds.map(consentParams));
  },
);
