import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  decisionReportSchema,
  funnelReportSchema,
  providerReportSchema,
  timeToDecisionReportSchema,
} from '../../../src/contexts/analytics/reports/schemas.ts';
import { type Lender, lenderOf, openLender } from '../../api/lender.ts';
import { until } from '../../platform/event-bus-house.ts';

const reports = ['funnel', 'decisions', 'time-to-decision', 'providers'];

describe('analytics', () => {
  let lender: Awaited<ReturnType<typeof openLender>>;
  beforeAll(async () => {
    lender = await openLender();
    await lender.apply(await lender.createApplicant());
    const bankrupt = await lender.createApplicant({ nationalId: '000-01-0004' });
    await lender.apply(bankrupt);
    await until(
      async () => (await report('decisions')).total['decisions'] === 2,
      'both decisions are counted',
    );
  });
  afterAll(() => lender.controlPlane.stop());

  const report = async (name: string, query = '') => {
    const { body } = await lender.call('GET', `/analytics/${name}${query}`);
    return body as { data: Record<string, unknown>[]; total: Record<string, unknown> };
  };
  const keyWith = async (rights: object): Promise<Lender> => {
    const made = await lender.call('POST', '/admin/api-keys', { name: 'a key', ...rights });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return lenderOf(lender.controlPlane.url, String(made.body['secret']));
  };

  it('follow what the lender does: applications, decisions, their time, and the providers asked', async () => {
    const funnel = funnelReportSchema.parse(await report('funnel'));
    expect(funnel.data).toHaveLength(30);
    expect(funnel.total).toMatchObject({ submitted: 2, checked: 2, decided: 2 });
    expect(funnel.total.outcomes).toMatchObject({ approved: 1, declined: 1 });
    expect(decisionReportSchema.parse(await report('decisions')).total.approvalRate).toBe(0.5);
    const times = timeToDecisionReportSchema.parse(await report('time-to-decision'));
    expect(times.total.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(times.total.p99Ms).toBeGreaterThan(0);
    const providers = providerReportSchema.parse(await report('providers', '?groupBy=policy,product'));
    expect(providers.total.providers.map(({ kind }) => kind).sort()).toEqual(['bureau', 'identity']);
    expect(providers.data).toHaveLength(1);
    expect(providers.data[0]).toMatchObject({ productId: expect.stringMatching(/^prd_/), policyVersion: 1 });
  });

  it.each([
    ['?groupBy=hour', '/groupBy'],
    ['?groupBy=day,week', '/groupBy'],
    ['?from=2026-02-30', '/from'],
    ['?from=2026-02-02&to=2026-02-01', '/from'],
    ['?from=2020-01-01&to=2026-01-01', '/from'],
    ['?from=2000-01-01&to=2026-01-01&groupBy=month', '/from'],
    ['?product=prd_1', '/product'],
  ])('say what is wrong with %s', async (query, pointer) => {
    for (const name of reports) {
      const { status, body } = await lender.call('GET', `/analytics/${name}${query}`);
      expect(status).toBe(422);
      expect(body['errors']).toEqual([expect.objectContaining({ pointer })]);
    }
  });

  it('are for the roles user and admin, and for restricted keys with analytics:read', async () => {
    const [service, user, officer] = [
      await keyWith({ kind: 'secret', roles: ['service'] }),
      await keyWith({ kind: 'secret', roles: ['user'] }),
      await keyWith({ kind: 'secret', roles: ['compliance-officer'] }),
    ];
    const [reader, other] = [
      await keyWith({ kind: 'restricted', scopes: ['analytics:read'] }),
      await keyWith({ kind: 'restricted', scopes: ['risk:read'] }),
    ];
    for (const name of reports) {
      const asked = (by: Lender) => by.call('GET', `/analytics/${name}`).then(({ status }) => status);
      expect(await asked(user)).toBe(200);
      expect(await asked(reader)).toBe(200);
      for (const refused of [service, officer, other]) expect(await asked(refused)).toBe(403);
    }
  });

  it("never tell another lender's figures", async () => {
    const { secretKey } = await lender.controlPlane.provision({ name: 'Another lender' });
    const stranger = lenderOf(lender.controlPlane.url, secretKey);
    const { body } = await stranger.call('GET', '/analytics/funnel');
    expect(body['total']).toMatchObject({ submitted: 0 });
  });
});
