import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Lender, lenderOf, openLender } from './lender.ts';

type Product = {
  id: string;
  version: number;
  creditorId: string;
  policy: { policyId: string; version: number };
};

let lender: Awaited<ReturnType<typeof openLender>>;
let first: Product;
let terms: Record<string, unknown>;

beforeAll(async () => {
  lender = await openLender();
  const { body } = await lender.call('GET', '/credit/products');
  [first] = body['data'] as [Product];
  terms = {
    creditorId: first.creditorId,
    kind: 'personal_loan',
    currency: 'USD',
    name: 'Home improvement loan',
    minAmount: 200_000,
    maxAmount: 3_000_000,
    termsMonths: [36, 60],
    policy: first.policy,
  };
});
afterAll(() => lender.controlPlane.stop());

const create = async (change: Record<string, unknown> = {}): Promise<Product> => {
  const created = await lender.call('POST', '/credit/products', { ...terms, ...change });
  expect(created.status, JSON.stringify(created.body)).toBe(201);
  return created.body as Product;
};

/** A key with these roles only. */
const keyOf = async (roles: readonly string[]): Promise<Lender> => {
  const made = await lender.call('POST', '/admin/api-keys', { name: roles.join(), roles });
  return lenderOf(lender.controlPlane.url, String(made.body['secret']));
};

describe('a product', () => {
  it('is made for a creditor, read, and listed by creditor and status', async () => {
    const made = await create({ statesServed: ['CA', 'TX'], offerValidityDays: 7 });
    expect(made).toMatchObject({ ...terms, version: 1, status: 'active', statesServed: ['CA', 'TX'] });
    expect((await lender.call('GET', `/credit/products/${made.id}`)).body).toEqual(made);
    const listed = await lender.call('GET', `/credit/products?creditorId=${first.creditorId}&status=active`);
    expect((listed.body['data'] as Product[]).map(({ id }) => id)).toEqual(
      expect.arrayContaining([made.id, first.id]),
    );
    const none = await lender.call('GET', '/credit/products?creditorId=crd_01k9z3c4e8f7tbv2m5n6p7q8r9');
    expect(none.body['data']).toEqual([]);
  });

  it.each([
    [{ creditorId: 'crd_01k9z3c4e8f7tbv2m5n6p7q8r9' }, '/creditorId'],
    [{ policy: { policyId: 'pol_01k9z3c4e8f7tbv2m5n6p7q8r9', version: 'latest' } }, '/policy/policyId'],
    [{ minAmount: 3_000_001 }, '/minAmount'],
    [{ minAmount: 99_999 }, '/minAmount'],
    [{ maxAmount: 5_000_001 }, '/maxAmount'],
    [{ currency: 'EUR' }, '/currency'],
    [{ termsMonths: [36, 35] }, '/termsMonths'],
    [{ termsMonths: [36, 36] }, '/termsMonths'],
    [{ statesServed: ['ZZ'] }, '/statesServed/0'],
    [{ statesServed: [] }, '/statesServed'],
    [{ kind: 'mortgage' }, '/kind'],
  ])('is refused with %o', async (change, pointer) => {
    const refused = await lender.call('POST', '/credit/products', { ...terms, ...change });
    expect(refused.status).toBe(422);
    expect((refused.body['errors'] as { pointer: string }[]).map((error) => error.pointer)).toEqual([
      pointer,
    ]);
  });

  it('names the version of a policy that is not there', async () => {
    const policy = { ...first.policy, version: 99 };
    const refused = await lender.call('POST', '/credit/products', { ...terms, policy });
    expect(refused.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/policy' }] });
  });

  it('has a version for each edit, each of which stays as it was', async () => {
    const made = await create();
    const edited = await lender.call('PATCH', `/credit/products/${made.id}`, {
      maxAmount: 2_000_000,
      statesServed: ['NY'],
      basedOnVersion: 1,
    });
    expect(edited.body).toMatchObject({ id: made.id, version: 2, maxAmount: 2_000_000, minAmount: 200_000 });
    const same = await lender.call('PATCH', `/credit/products/${made.id}`, { maxAmount: 2_000_000 });
    expect(same.body).toMatchObject({ version: 2 });
    const versions = await lender.call('GET', `/credit/products/${made.id}/versions?limit=1`);
    expect(versions.body).toMatchObject({
      data: [{ version: 2, maxAmount: 2_000_000, statesServed: ['NY'] }],
      hasMore: true,
    });
    const older = await lender.call(
      'GET',
      `/credit/products/${made.id}/versions?limit=1&cursor=${versions.body['nextCursor']}`,
    );
    expect(older.body).toMatchObject({
      data: [{ productId: made.id, version: 1, maxAmount: 3_000_000, statesServed: null }],
      hasMore: false,
    });
  });

  it('refuses an edit of a version that somebody else has edited, and one that crosses the amounts', async () => {
    const made = await create();
    await lender.call('PATCH', `/credit/products/${made.id}`, { name: 'Renamed' });
    const late = await lender.call('PATCH', `/credit/products/${made.id}`, {
      name: 'Mine',
      basedOnVersion: 1,
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const crossed = await lender.call('PATCH', `/credit/products/${made.id}`, { maxAmount: 199_999 });
    expect(crossed).toMatchObject({ status: 422, body: { errors: [{ pointer: '/minAmount' }] } });
  });

  it('takes no application and no edit once it is retired', async () => {
    const made = await create();
    const userId = await lender.createApplicant();
    const retired = await lender.call('POST', `/credit/products/${made.id}/retire`);
    expect(retired).toMatchObject({ status: 200, body: { status: 'retired', version: 1 } });
    const refused = await lender.apply(userId, { productId: made.id });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/productId' }] } });
    expect((await lender.call('PATCH', `/credit/products/${made.id}`, { name: 'Again' })).status).toBe(409);
    expect((await lender.call('POST', `/credit/products/${made.id}/retire`)).status).toBe(409);
  });

  it('is written by administrators only, and read by every role', async () => {
    const made = await create();
    for (const role of ['user', 'compliance-officer', 'service']) {
      const key = await keyOf([role]);
      expect((await key.call('POST', '/credit/products', terms)).status).toBe(403);
      expect((await key.call('PATCH', `/credit/products/${made.id}`, { name: 'Mine' })).status).toBe(403);
      expect((await key.call('POST', `/credit/products/${made.id}/retire`)).status).toBe(403);
      expect((await key.call('GET', `/credit/products/${made.id}`)).status).toBe(200);
    }
  });

  it('cannot be of a creditor or a policy of another tenant', async () => {
    const other = await lender.controlPlane.provision({ name: 'Other lender' });
    const stranger = lenderOf(lender.controlPlane.url, other.secretKey);
    const refused = await stranger.call('POST', '/credit/products', terms);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/creditorId' }] } });
    const unknown = await stranger.call('POST', '/credit/products', {
      ...terms,
      creditorId: other.creditorId,
    });
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '/policy' }] } });
  });

  it('tells the audit who created, edited and retired it', async () => {
    const made = await create();
    await lender.call('PATCH', `/credit/products/${made.id}`, { name: 'Renamed' });
    await lender.call('POST', `/credit/products/${made.id}/retire`);
    await expect
      .poll(async () => {
        const { body } = await lender.call('GET', '/admin/audit?limit=100');
        return (body['data'] as Record<string, unknown>[])
          .filter((entry) => entry['kind'] === 'event' && JSON.stringify(entry).includes(made.id))
          .map((entry) => JSON.stringify(entry))
          .map((entry) => /Product(Created|Updated|Retired)/.exec(entry)?.[0])
          .reverse();
      })
      .toEqual(['ProductCreated', 'ProductUpdated', 'ProductRetired']);
  });
});

describe('an application', () => {
  it('keeps the version, the policy and the offer validity that it was submitted under', async () => {
    const made = await create({ offerValidityDays: 7 });
    const userId = await lender.createApplicant();
    const decided = await lender.apply(userId, { productId: made.id });
    expect(decided.body).toMatchObject({ status: 'approved', productVersion: 1 });
    const edited = await lender.call('PATCH', `/credit/products/${made.id}`, {
      minAmount: 2_000_000,
      offerValidityDays: 30,
      policy: { ...made.policy, version: 'latest' },
    });
    expect(edited.body).toMatchObject({ version: 2 });
    const again = await lender.call('GET', `/applications/${decided.body['id']}`);
    expect(again.body).toEqual(decided.body);
    const [offer] = again.body['offers'] as [{ createdAt: string; expiresAt: string }];
    expect(Date.parse(offer.expiresAt) - Date.parse(offer.createdAt)).toBe(7 * 24 * 3_600_000);
    // The next one goes by the new terms at once.
    const small = await lender.apply(userId, { productId: made.id, allowDuplicate: true });
    expect(small).toMatchObject({ status: 422, body: { errors: [{ pointer: '/requestedAmount' }] } });
    const large = await lender.apply(userId, {
      productId: made.id,
      allowDuplicate: true,
      requestedAmount: 2_000_000,
      requestedTermMonths: 60,
    });
    expect(large.body).toMatchObject({
      productVersion: 2,
      decision: { policyId: first.policy.policyId, policyVersion: first.policy.version },
    });
  });

  it('goes by the settings of its product before those of the tenant', async () => {
    const made = await create();
    const choose = async (body: object) => {
      const chosen = await lender.call('PATCH', '/admin/settings', body);
      expect(chosen.status, JSON.stringify(chosen.body)).toBe(200);
    };
    await choose({ offerValidityDays: 20, duplicateWindowDays: 60, decisionDeadlineDays: 25 });
    await choose({
      subjectId: made.id,
      offerValidityDays: 5,
      duplicateWindowDays: 0,
      decisionDeadlineDays: 10,
    });
    const userId = await lender.createApplicant();
    const termsOf = ({ body }: Answer) => {
      const [offer] = body['offers'] as [{ createdAt: string; expiresAt: string }];
      const days = (from: unknown, to: unknown) =>
        (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000;
      return {
        offerDays: days(offer.createdAt, offer.expiresAt),
        decideDays: days(body['createdAt'], body['decideBy']),
      };
    };
    const own = await lender.apply(userId, { productId: made.id });
    expect(termsOf(own)).toEqual({ offerDays: 5, decideDays: 10 });
    expect((await lender.apply(userId, { productId: made.id })).status).toBe(201);
    const ofTenant = await lender.apply(userId, { productId: first.id });
    expect(termsOf(ofTenant)).toEqual({ offerDays: 20, decideDays: 25 });
    const again = await lender.apply(userId, { productId: first.id });
    expect(again).toMatchObject({ status: 409, body: { code: 'duplicate_application' } });
    expect(JSON.stringify(again.body)).toContain('within 60 days');

    await choose({
      offerValidityDays: 'default',
      duplicateWindowDays: 'default',
      decisionDeadlineDays: 'default',
    });
  });

  it('of a person who lives in no state of the product is declined for its reason, and says so', async () => {
    const made = await create({ statesServed: ['CA', 'NY'] });
    // The applicant of these tests lives in Texas.
    const userId = await lender.createApplicant();
    const declined = await lender.apply(userId, { productId: made.id });
    expect(declined.body).toMatchObject({
      status: 'declined',
      decision: { reasons: [{ code: 'C03', text: 'Residence outside the service area' }] },
    });
    const [check] = (await lender.call('GET', `/compliance/checks?applicationId=${declined.body['id']}`))
      .body['data'] as [{ id: string }];
    const found = await lender.call('GET', `/compliance/checks/${check.id}`);
    expect(JSON.stringify(found.body)).toContain('outside_product_states');
    // The product serves Texas from its next version on.
    await lender.call('PATCH', `/credit/products/${made.id}`, { statesServed: ['CA', 'NY', 'TX'] });
    const approved = await lender.apply(userId, { productId: made.id, allowDuplicate: true });
    expect(approved.body).toMatchObject({ status: 'approved', productVersion: 2 });
  });
});
