import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lenderOf, openLender } from '../../api/lender.ts';
import { testDatabase } from '../../support/database.ts';
import { crowd, makeCrowd } from '../../support/many-applications.ts';

type Application = {
  id: string;
  status: string;
  productId: string;
  externalId: string | null;
  createdAt: string;
  parties: { userId: string }[];
};
type Page = { data: Application[]; hasMore: boolean; nextCursor: string | null };

const made = 400;
let lender: Awaited<ReturnType<typeof openLender>>;
let decided: Application;
let all: Application[];

beforeAll(async () => {
  const database = await testDatabase();
  lender = await openLender({ database });
  const [primary, partner] = [await lender.createApplicant(), await lender.createApplicant()];
  const answer = await lender.apply(primary, {
    externalId: 'ours',
    parties: [
      { role: 'primary', userId: primary },
      { role: 'co_applicant', userId: partner },
    ],
  });
  decided = answer.body as Application;
  await makeCrowd(database, { tenantId: lender.controlPlane.tenantId, applications: made });
  all = await walk('limit=100');
}, 60_000);
afterAll(() => lender.controlPlane.stop());

async function page(query: string): Promise<Page> {
  const answer = await lender.call('GET', `/applications?${query}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Page;
}

/** Every page of a list, one after the other. */
async function walk(query: string): Promise<Application[]> {
  const found: Application[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const next: Page = await page(`${query}${cursor ? `&cursor=${cursor}` : ''}`);
    found.push(...next.data);
    cursor = next.nextCursor;
  }
  return found;
}

const ids = (applications: readonly Application[]): string[] => applications.map(({ id }) => id);

describe('the list of applications', () => {
  it('holds each application once, newest first, whatever the size of its pages', async () => {
    expect(all).toHaveLength(made + 1);
    const order = all.map(({ createdAt, id }) => `${createdAt} ${id}`);
    expect(order).toEqual(order.toSorted().reverse());
    expect(all[0]?.id).toBe(decided.id);
    expect(ids(await walk('limit=37'))).toEqual(ids(all));
  });

  const time = (n: number) => crowd.createdAt(n).toISOString();
  it.each<[string, (application: Application) => boolean]>([
    ['status=approved', ({ status }) => status === 'approved'],
    ['status=incomplete', ({ status }) => status === 'incomplete'],
    ['status=approved&status=incomplete&status=referred', (one) => /^(app|inc|ref)/.test(one.status)],
    [`productId=${crowd.productId(2)}`, (one) => one.productId === crowd.productId(2)],
    [
      `productId=${crowd.productId(1)}&status=declined`,
      (one) => one.productId === crowd.productId(1) && one.status === 'declined',
    ],
    [
      `productId=${crowd.productId(1)}&status=declined&status=expired`,
      (one) => one.productId === crowd.productId(1) && /^(declined|expired)$/.test(one.status),
    ],
    [`createdAfter=${time(300)}`, (one) => one.createdAt >= time(300)],
    [`createdBefore=${time(20)}`, (one) => one.createdAt < time(20)],
    [
      `createdAfter=${time(100)}&createdBefore=${time(200)}&status=declined`,
      (one) => one.createdAt >= time(100) && one.createdAt < time(200) && one.status === 'declined',
    ],
    [
      `createdAfter=${time(100)}&createdBefore=${time(200)}&productId=${crowd.productId(1)}`,
      (one) =>
        one.createdAt >= time(100) && one.createdAt < time(200) && one.productId === crowd.productId(1),
    ],
  ])('filtered by %s is what the whole list holds of it', async (query, wanted) => {
    const expected = ids(all.filter(wanted));
    expect(ids(await walk(`limit=100&${query}`))).toEqual(expected);
    expect(ids(await walk(`limit=7&${query}`))).toEqual(expected);
    expect(expected.length).toBeLessThan(all.length);
  });

  it('finds an application by each of its parties', async () => {
    for (const { userId } of decided.parties) {
      expect(ids((await page(`userId=${userId}`)).data)).toEqual([decided.id]);
      expect(ids((await page(`userId=${userId}&status=${decided.status}`)).data)).toEqual([decided.id]);
      expect((await page(`userId=${userId}&status=incomplete`)).data).toEqual([]);
      expect((await page(`userId=${userId}&productId=${crowd.productId(1)}`)).data).toEqual([]);
      expect(ids((await page(`userId=${userId}&externalId=ours`)).data)).toEqual([decided.id]);
    }
    expect(decided.parties).toHaveLength(2);
    const ofUser = await walk(`limit=3&userId=${crowd.userId(5)}`);
    expect(ofUser.length).toBeGreaterThan(7);
    expect(ids(ofUser)).toEqual(ids(ofUser).toSorted().reverse());
  });

  it('finds one application by the lender’s own key', async () => {
    expect(ids((await page('externalId=ours')).data)).toEqual([decided.id]);
    expect((await page('externalId=ours&status=incomplete')).data).toEqual([]);
    expect((await page(`externalId=ours&userId=${crowd.userId(5)}`)).data).toEqual([]);
    expect((await page('externalId=nobodys')).data).toEqual([]);
  });

  it('lists an application at once, under its status of the moment', async () => {
    const submitted = await lender.call('POST', '/applications', {
      parties: [{ role: 'primary', userId: await lender.createApplicant() }],
      requestedAmount: 500_000,
      currency: 'USD',
      requestedTermMonths: 12,
      purpose: 'other',
    });
    const id = String(submitted.body['id']);
    await lender.call('POST', `/applications/${id}/withdraw`, { reason: 'other' });
    const { data } = await page('status=withdrawn&limit=1');
    expect(data[0]).toMatchObject({ id, status: 'withdrawn' });
  });

  it.each([
    ['status=happy', '/status'],
    ['status=approved&status=happy', '/status'],
    ['productId=7', '/productId'],
    ['userId=me', '/userId'],
    ['createdAfter=yesterday', '/createdAfter'],
    ['cursor=bm9uZQ', '/cursor'],
    ['limit=101', '/limit'],
  ])('refuses %s', async (query, pointer) => {
    const refused = await lender.call('GET', `/applications?${query}`);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('of another tenant is empty, whatever it asks for', async () => {
    const other = await lender.controlPlane.provision({ name: 'Other lender' });
    const stranger = lenderOf(lender.controlPlane.url, other.secretKey);
    const queries = ['', 'status=approved', 'externalId=ours', `userId=${decided.parties[0]?.userId}`];
    for (const query of [...queries, `productId=${crowd.productId(1)}`, 'status=approved&status=declined']) {
      const answer = await stranger.call('GET', `/applications?${query}`);
      expect(answer.body).toEqual({ data: [], hasMore: false, nextCursor: null });
    }
  });
});
