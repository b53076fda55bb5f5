import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ApplicationEventBody, applicationEvents } from '../../../src/contexts/applications/events.ts';
import { timelineOf } from '../../../src/contexts/applications/timeline.ts';

const folder = new URL('../../../src/contexts/applications/fixtures/', import.meta.url);
const golden = readdirSync(folder)
  .map((file) => ({
    type: file.replace('.v1.json', ''),
    payload: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
  }))
  .filter((body): body is ApplicationEventBody => body.type in applicationEvents);

const told = (body: ApplicationEventBody, change: object = {}) =>
  timelineOf([
    { body: { ...body, payload: { ...body.payload, ...change } } as ApplicationEventBody, at: '' },
  ])[0];
const tell = (type: ApplicationEventBody['type'], change: object = {}): string => {
  const body = golden.find((each) => each.type === type);
  return body ? (told(body, change)?.text ?? '') : '';
};

describe('the timeline', () => {
  it.each(golden)('tells $type in a sentence, without codes and ids', (body) => {
    const entry = told(body);
    expect(entry?.text).toMatch(/^[A-Z].+\.$/);
    expect(entry?.text).not.toMatch(/_|undefined|\b[a-z]{3}_/);
    expect(entry?.type).toMatch(/^[a-z_]+$/);
  });

  it('knows every event of an application', () => {
    expect(golden.map(({ type }) => type).sort()).toEqual(Object.keys(applicationEvents).sort());
  });

  it('says who decided and when a check was too slow, never which one', () => {
    expect(tell('ApplicationProcessed', { decidedBy: 'key_1', outcome: 'approved' })).toBe(
      'Decision 1: Approved by a person.',
    );
    expect(tell('ApplicationProcessed', { outcome: 'referred', reasonCodes: ['check_timed_out'] })).toBe(
      'Decision 1: Referred for review: a check did not answer in time.',
    );
    expect(tell('ComplianceResultRecorded', { outcome: 'refer' })).toBe(
      tell('ComplianceResultRecorded', { outcome: 'pass' }),
    );
  });

  it('says why an application is checked again and why it was reopened', () => {
    expect(tell('ApplicationProcessingStarted', { attempt: 2, because: 'requirements_met' })).toBe(
      'All that was needed is there; the checks run again.',
    );
    expect(tell('ApplicationReopened')).toBe(
      'The application was declined and is open again: new information. To be decided by 2026-12-31.',
    );
  });

  it('says that a late result changes nothing', () => {
    expect(tell('RiskResultRecorded', { late: true })).toBe(
      'The credit assessment is in, too late to be waited for; it changes nothing.',
    );
  });
});
