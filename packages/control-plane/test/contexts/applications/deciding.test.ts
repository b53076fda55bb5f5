import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Lender, lenderOf, openLender } from '../../api/lender.ts';
import { testDatabase } from '../../support/database.ts';

type Application = {
  id: string;
  status: string;
  version: number;
  decideBy: string;
  decision: { id: string; sequence: number; outcome: string; decidedBy: string; supersedes: string | null };
  offers: { id: string; status: string; amount: number; apr: string; payment: number }[];
  requirements: { id: string; status: string; kind: string; partyId: string }[];
};

const thinFile = { nationalId: '000-01-0002' };
const noHit = { nationalId: '000-01-0003' };
const mismatch = { nationalId: '000-02-0001' };
const asAsked = { amount: 1_000_000, termMonths: 36, annualRateBps: 1290 };

describe('an application in the hands of people', () => {
  let lender: Awaited<ReturnType<typeof openLender>>;
  let stranger: Lender;
  /** A key of the role `user` alone: staff that decides and waives nothing for compliance. */
  let clerk: Lender;
  let service: Lender;
  let keyIdOfClerk: string;

  beforeAll(async () => {
    lender = await openLender({ database: await testDatabase() });
    const { url } = lender.controlPlane;
    const other = await lender.controlPlane.provision({ name: 'Another lender' });
    stranger = lenderOf(url, other.secretKey);
    const keyWith = async (roles: string[]) => {
      const { body } = await lender.call('POST', '/admin/api-keys', { name: roles.join(), roles });
      return { id: String(body['id']), lender: lenderOf(url, String(body['secret'] ?? body['key'])) };
    };
    const clerks = await keyWith(['user']);
    clerk = clerks.lender;
    keyIdOfClerk = clerks.id;
    service = (await keyWith(['service'])).lender;
  });
  afterAll(() => lender.controlPlane.stop());

  const of = (answer: Answer): Application => answer.body as Application;
  const applied = async (person: object): Promise<Application> =>
    of(await lender.apply(await lender.createApplicant({ ...person })));
  const decide = (who: Lender, id: string, body: object) =>
    who.call('POST', `/applications/${id}/decisions`, body);
  const settled = async (id: string): Promise<Application> => {
    for (;;) {
      const application = of(await lender.call('GET', `/applications/${id}`));
      if (application.status !== 'processing') return application;
    }
  };
  const pointers = (answer: Answer) =>
    (answer.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);

  describe('that was referred', () => {
    it('is approved by a person, by terms whose payment and rate are computed', async () => {
      const { id, status, version } = await applied(thinFile);
      expect(status).toBe('referred');
      const offers = [asAsked, { amount: 800_000, termMonths: 48, annualRateBps: 1190 }];
      const answer = await decide(clerk, id, { outcome: 'approved', offers, expectedVersion: version });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      const decided = of(answer);
      expect(decided).toMatchObject({
        status: 'approved',
        decision: { sequence: 2, outcome: 'approved', decidedBy: keyIdOfClerk },
        offers: [
          { status: 'open', amount: 1_000_000, payment: 33_646, apr: '12.90' },
          { status: 'open', amount: 800_000 },
        ],
      });
      const list = await lender.call('GET', `/applications/${id}/decisions`);
      const [first, second] = list.body['data'] as Application['decision'][];
      expect(second).toMatchObject({ sequence: 2, supersedes: first?.id });
      const one = await lender.call('GET', `/applications/${id}/decisions/${second?.id}`);
      expect(one.body).toEqual(second);
      const timeline = await lender.call('GET', `/applications/${id}/timeline`);
      expect(JSON.stringify(timeline.body)).toContain('Decision 2: Approved by a person.');

      const [, lesser] = decided.offers;
      const revoked = await clerk.call('POST', `/credit/offers/${lesser?.id}/revoke`);
      expect(revoked).toMatchObject({ status: 200, body: { status: 'revoked' } });
      const last = await clerk.call('POST', `/credit/offers/${decided.offers[0]?.id}/revoke`);
      expect(last).toMatchObject({ status: 409, body: { code: 'conflict' } });
    });

    it('is not decided by who has looked at an older version of it', async () => {
      const { id, version } = await applied(thinFile);
      const declined = { outcome: 'declined', reasonCodes: ['R01'] };
      const stale = await decide(clerk, id, { ...declined, expectedVersion: version - 1 });
      expect(stale).toMatchObject({ status: 409, body: { code: 'conflict', version } });
      expect((await decide(clerk, id, { ...declined, expectedVersion: version })).status).toBe(200);
      expect(await decide(clerk, id, declined)).toMatchObject({ status: 409 });
    });

    it.each<[what: string, body: object, pointer: string]>([
      ['a decline without a reason', { outcome: 'declined' }, '/reasonCodes'],
      ['a reason of no policy', { outcome: 'declined', reasonCodes: ['Z9'] }, '/reasonCodes/0'],
      [
        'a reason why somebody had to look',
        { outcome: 'declined', reasonCodes: ['provider_unavailable'] },
        '/reasonCodes/0',
      ],
      ['an approval without an offer', { outcome: 'approved' }, '/offers'],
      [
        'a decline with an offer',
        { outcome: 'declined', reasonCodes: ['R01'], offers: [asAsked] },
        '/offers',
      ],
      [
        'an amount outside the product',
        { outcome: 'approved', offers: [asAsked, { ...asAsked, amount: 99_999 }] },
        '/offers/1/amount',
      ],
      [
        'a term outside the product',
        { outcome: 'approved', offers: [asAsked, { ...asAsked, termMonths: 37 }] },
        '/offers/1/termMonths',
      ],
      [
        'a rate above every cap',
        { outcome: 'approved', offers: [{ ...asAsked, annualRateBps: 3_601 }] },
        '/offers/0/annualRateBps',
      ],
      [
        'an approval of something else than was asked for',
        { outcome: 'approved', offers: [{ ...asAsked, amount: 500_000 }] },
        '/offers',
      ],
      [
        'a counteroffer of what was asked for',
        { outcome: 'counteroffered', reasonCodes: ['R12'], offers: [asAsked] },
        '/offers/0',
      ],
      ['a request for nothing', { outcome: 'action_required' }, '/requirements'],
      [
        'a request of a stranger',
        { outcome: 'action_required', requirements: [{ kind: 'proof_of_income', partyId: 'app_1_p9' }] },
        '/requirements/0/partyId',
      ],
      ['another referral', { outcome: 'referred' }, '/outcome'],
    ])('is not decided by %s', async (_, body, pointer) => {
      const referred = await lender.call('GET', '/applications?status=referred&limit=1');
      const [open] = referred.body['data'] as Application[];
      const { id } = open ?? (await applied(thinFile));
      const answer = await decide(lender, id, body);
      expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 422 });
      expect(pointers(answer)).toEqual([pointer]);
    });

    it('goes back to its checks, which buy new reports and come to a decision of their own', async () => {
      const { id } = await applied(thinFile);
      const requests = `/providers/requests?applicationId=${id}`;
      const before = (await lender.call('GET', requests)).body['data'] as unknown[];
      expect(of(await clerk.call('POST', `/applications/${id}/send-back`)).status).toBe('processing');
      expect(await settled(id)).toMatchObject({ status: 'referred', decision: { sequence: 2 } });
      const after = (await lender.call('GET', requests)).body['data'] as unknown[];
      expect(after).toHaveLength(2 * before.length);
    });

    it('is decided by staff only, and by nobody of another lender', async () => {
      const { id, decision } = await applied(thinFile);
      const declined = { outcome: 'declined', reasonCodes: ['R01'] };
      expect((await decide(service, id, declined)).status).toBe(403);
      expect((await decide(stranger, id, declined)).status).toBe(404);
      const unknown = `/applications/${id}/decisions/dec_01k9z3c4e8f7tbv2m5n6p7q8r9`;
      expect((await lender.call('GET', unknown)).status).toBe(404);
      const theirs = `/applications/${id}/decisions/${decision.id}`;
      expect((await stranger.call('GET', theirs)).status).toBe(404);
    });
  });

  describe('that needs something', () => {
    it('goes on when all of it was brought, without asking again, on the reports that are there', async () => {
      const { id, status, requirements } = await applied(mismatch);
      expect(status).toBe('action_required');
      const requests = `/providers/requests?applicationId=${id}`;
      const before = (await lender.call('GET', requests)).body['data'] as unknown[];
      const path = `/applications/${id}/requirements/${requirements[0]?.id}`;
      const satisfied = await clerk.call('POST', `${path}/satisfy`);
      expect(satisfied, JSON.stringify(satisfied.body)).toMatchObject({ status: 200 });
      expect(of(satisfied).requirements[0]?.status).toBe('satisfied');
      const { status: after, decision } = await settled(id);
      expect([after, decision.sequence]).toEqual(['approved', 2]);
      expect((await lender.call('GET', requests)).body['data']).toHaveLength(before.length);
      expect(await clerk.call('POST', `${path}/satisfy`)).toMatchObject({ status: 409 });
    });

    it('is waived by those who answer for it, with a reason', async () => {
      const { id, requirements } = await applied(mismatch);
      const path = `/applications/${id}/requirements/${requirements[0]?.id}/waive`;
      const reason = { reason: 'verified_otherwise' };
      expect((await clerk.call('POST', path, reason)).status).toBe(403);
      expect((await service.call('POST', path, reason)).status).toBe(403);
      expect((await stranger.call('POST', path, reason)).status).toBe(404);
      expect((await lender.call('POST', path, { reason: 'she is my sister' })).status).toBe(422);
      const waived = await lender.call('POST', path, reason);
      expect(of(waived).requirements[0]?.status).toBe('waived');
      expect((await settled(id)).status).toBe('approved');
    });

    it('knows no requirement that is not its own', async () => {
      const { id } = await applied(mismatch);
      const path = `/applications/${id}/requirements/req_01k9z3c4e8f7tbv2m5n6p7q8r9/satisfy`;
      expect((await lender.call('POST', path)).status).toBe(404);
    });

    it('is asked by a person for one of its parties', async () => {
      const { id } = await applied(thinFile);
      const requirements = [{ kind: 'proof_of_income', partyId: `${id}_p1` }, { kind: 'bank_statement' }];
      const asked = of(await decide(clerk, id, { outcome: 'action_required', requirements }));
      expect(asked).toMatchObject({ status: 'action_required' });
      expect(asked.requirements.map(({ kind, partyId }) => [kind, partyId])).toEqual([
        ['proof_of_income', `${id}_p1`],
        ['bank_statement', `${id}_p1`],
      ]);
    });
  });

  describe('that has ended', () => {
    it('is reopened with a reason, and decided anew with a deadline of its own', async () => {
      const { id, status, decideBy } = await applied(noHit);
      expect(status).toBe('declined');
      const answer = await clerk.call('POST', `/applications/${id}/reopen`, { reason: 'new_information' });
      expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 });
      expect(of(answer).status).toBe('processing');
      expect(of(answer).decideBy > decideBy).toBe(true);
      const again = await settled(id);
      expect(again).toMatchObject({ status: 'declined', decision: { sequence: 2 } });
      const timeline = await lender.call('GET', `/applications/${id}/timeline`);
      expect(JSON.stringify(timeline.body)).toContain('was declined and is open again: new information.');
    });

    it('is reopened by staff only, and not in free text', async () => {
      const { id } = await applied(noHit);
      const path = `/applications/${id}/reopen`;
      expect((await service.call('POST', path, { reason: 'other' })).status).toBe(403);
      expect((await stranger.call('POST', path, { reason: 'other' })).status).toBe(404);
      expect((await lender.call('POST', path, { reason: 'Ada called again' })).status).toBe(422);
    });
  });

  describe('that was approved', () => {
    it('is accepted as the applicant saw it, not as it has become', async () => {
      const { id, version, offers } = await applied({});
      const path = `/credit/offers/${offers[0]?.id}/accept`;
      expect(await lender.call('POST', path, { expectedVersion: version - 1 })).toMatchObject({
        status: 409,
        body: { code: 'conflict', version },
      });
      const accepted = await lender.call('POST', path, { expectedVersion: version });
      expect(accepted).toMatchObject({ status: 200, body: { status: 'accepted' } });
      expect(of(await lender.call('GET', `/applications/${id}`)).status).toBe('accepted');
    });

    it('is declined before funding by a decision, and its offer no longer stands', async () => {
      const { id, offers } = await applied({});
      const path = `/credit/offers/${offers[0]?.id}/accept`;
      expect(await lender.call('POST', path)).toMatchObject({ status: 200 });
      const declined = await decide(clerk, id, { outcome: 'declined', reasonCodes: ['R01'] });
      expect(of(declined)).toMatchObject({ status: 'declined', offers: [{ status: 'revoked' }] });
      expect(await clerk.call('POST', `/applications/${id}/reopen`, { reason: 'other' })).toMatchObject({
        status: 200,
      });
    });

    it('has its newest decision corrected, in other terms, by one with the next number', async () => {
      const { id, decision } = await applied({});
      const path = `/applications/${id}/decisions/${decision.id}/correct`;
      const lower = { ...asAsked, annualRateBps: 990 };
      const body = { reasonCodes: [], offers: [lower] };
      expect((await service.call('POST', path, body)).status).toBe(403);
      expect((await stranger.call('POST', path, body)).status).toBe(404);
      const corrected = of(await clerk.call('POST', path, body));
      expect(corrected).toMatchObject({
        status: 'approved',
        decision: { sequence: 2, outcome: 'approved', supersedes: decision.id, decidedBy: keyIdOfClerk },
      });
      const statuses = corrected.offers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 'open')).toHaveLength(1);
      expect(new Set(statuses)).toEqual(new Set(['superseded', 'open']));
      expect(await clerk.call('POST', path, body)).toMatchObject({ status: 409 });
    });
  });
});
