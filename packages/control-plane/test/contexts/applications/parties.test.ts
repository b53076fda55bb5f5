import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicant, type Lender, lenderOf, openLender } from '../../api/lender.ts';
import { testDatabase } from '../../support/database.ts';

describe('an application of two', () => {
  let lender: Awaited<ReturnType<typeof openLender>>;
  let stranger: Lender;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    lender = await openLender({ database: await testDatabase() });
    const other = await lender.controlPlane.provision({ name: 'Another lender' });
    stranger = lenderOf(lender.controlPlane.url, other.secretKey);
    ada = await lender.createApplicant();
    bob = await lender.createApplicant({ name: { given: 'Bob', family: 'Miller' } });
  });
  afterAll(() => lender.controlPlane.stop());

  const together = (...parties: [role: string, userId: string][]) => ({
    parties: parties.map(([role, userId]) => ({ role, userId })),
  });
  const refusedAt = (answer: { body: Record<string, unknown> }) =>
    (answer.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);

  it('pins both, the primary first, whatever their order in the request', async () => {
    const answer = await lender.apply(ada, together(['co_applicant', bob], ['primary', ada]));
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const id = String(answer.body['id']);
    expect(answer.body['parties']).toEqual([
      { id: `${id}_p1`, role: 'primary', userId: ada, userVersion: 1 },
      { id: `${id}_p2`, role: 'co_applicant', userId: bob, userVersion: 1 },
    ]);
  });

  it('is the same application whoever of the two is named first, and another one than that of one alone', async () => {
    const swapped = await lender.apply(ada, together(['primary', bob], ['co_applicant', ada]));
    expect(swapped).toMatchObject({ status: 409, body: { code: 'duplicate_application' } });
    expect((await lender.apply(ada)).status).toBe(201);
    const meant = together(['primary', bob], ['co_applicant', ada]);
    expect((await lender.apply(ada, { ...meant, allowDuplicate: true })).status).toBe(201);
  });

  it.each<[what: string, parties: (ada: string, bob: string) => Record<string, unknown>, pointer: string]>([
    [
      'the same person twice',
      (one) => together(['primary', one], ['co_applicant', one]),
      '/parties/1/userId',
    ],
    ['two primaries', (one, two) => together(['primary', one], ['primary', two]), '/parties/1/role'],
    ['nobody primary', (one) => together(['co_applicant', one]), '/parties'],
    ['a guarantor', (one, two) => together(['primary', one], ['guarantor', two]), '/parties/1/role'],
    [
      'a co-applicant who is nobody',
      (one) => together(['primary', one], ['co_applicant', 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9']),
      '/parties/1/userId',
    ],
  ])('refuses %s, pointing at it', async (_, parties, pointer) => {
    const answer = await lender.apply(ada, parties(ada, bob));
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(refusedAt(answer)).toEqual([pointer]);
  });

  it('refuses three', async () => {
    const three = together(['primary', ada], ['co_applicant', bob], ['co_applicant', ada]);
    expect(await lender.apply(ada, three)).toMatchObject({ status: 422 });
  });

  it('needs the consent of each', async () => {
    const silent = await lender.call('POST', '/users', applicant);
    const silentId = String(silent.body['id']);
    const answer = await lender.apply(ada, together(['primary', ada], ['co_applicant', silentId]));
    expect(answer).toMatchObject({ status: 422, body: { code: 'consent_required' } });
    expect(refusedAt(answer)).toEqual(['/parties/1/userId']);
  });

  it("does not know another lender's applicant as a co-applicant", async () => {
    const theirs = await stranger.createApplicant();
    const answer = await lender.apply(ada, together(['primary', ada], ['co_applicant', theirs]));
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(refusedAt(answer)).toEqual(['/parties/1/userId']);
  });
});
