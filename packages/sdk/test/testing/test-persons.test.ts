import { describe, expect, it } from 'vitest';
import {
  submitTestApplication,
  type TestApplicationName,
  testApplications,
  testConsents,
  testPersons,
} from '../../src/testing/index.ts';
import { clientOf } from '../support/client.ts';
import { scriptedServer } from '../support/scripted-server.ts';

describe('the test persons', () => {
  it('have ids of an area that was never issued, each another one', () => {
    const ids = Object.values(testPersons).map(({ nationalId }) => nationalId);
    for (const id of ids) expect(id).toMatch(/^000-0\d-\d{4}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('each have an application, where what they stand for is simulated', () => {
    for (const [name, { nationalId, simulated }] of Object.entries(testPersons)) {
      const application = testApplications[name as TestApplicationName];
      expect(application?.applicant.nationalId, name).toBe(simulated ? nationalId : undefined);
    }
  });

  it('apply with their consents, two of them together where the application is joint', async () => {
    await using server = await scriptedServer((request, index) => ({
      status: 201,
      body: request.url.endsWith('/users') ? { id: `usr_${index}` } : { id: 'app_1', status: 'approved' },
    }));
    const { status } = await submitTestApplication(
      clientOf(server),
      'joint',
      { externalId: 'loan-1', testClockId: 'tck_1' },
      { timeoutSeconds: 5 },
    );
    expect(status).toBe('approved');
    const bodies = server.seen.map(({ url, body }) => ({ url, body: JSON.parse(body) }));
    const { applicant, coApplicant, application } = testApplications.joint;
    expect(bodies.filter(({ url }) => url.endsWith('/users')).map(({ body }) => body)).toEqual([
      applicant,
      coApplicant,
    ]);
    expect(bodies.filter(({ url }) => url.endsWith('/consents')).map(({ body }) => body)).toEqual([
      ...testConsents,
      ...testConsents,
    ]);
    expect(bodies.at(-1)?.body).toEqual({
      ...application,
      externalId: 'loan-1',
      testClockId: 'tck_1',
      parties: [
        { role: 'primary', userId: 'usr_0' },
        { role: 'co_applicant', userId: `usr_${1 + testConsents.length}` },
      ],
    });
    expect(server.seen.at(-1)?.headers['prefer']).toBe('wait=5');
  });
});
