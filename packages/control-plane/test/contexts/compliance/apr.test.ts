import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lenderOf, openLender } from '../../api/lender.ts';

const path = '/compliance/apr-calculations';
/** 12 CFR 1026 Appendix J (c)(1)(ii). */
const request = {
  currency: 'USD',
  advances: [{ amount: 600_000, date: '1978-02-10' }],
  payments: [{ amount: 20_000, date: '1978-04-01', count: 36, every: 'month' }],
};

describe('the calculation of an annual percentage rate', () => {
  let lender: Awaited<ReturnType<typeof openLender>>;
  beforeAll(async () => {
    lender = await openLender();
  });
  afterAll(() => lender.controlPlane.stop());

  it('gives the rate, the unit-period, the odd fraction and the finance charge, in minor units', async () => {
    const answer = await lender.call('POST', path, { ...request, disclosedApr: '11.75' });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        apr: '11.82',
        mapr: '11.82',
        unitPeriod: 'month',
        unitPeriodsPerYear: '12',
        unitPeriodsToFirstPayment: 1,
        oddFraction: '19/30',
        currency: 'USD',
        amountFinanced: 600_000,
        financeCharge: 120_000,
        totalOfPayments: 720_000,
        regularity: 'regular',
        tolerance: '0.125',
        disclosed: { apr: '11.75', difference: '-0.066508', withinTolerance: true },
      },
    });
  });

  it('takes charges off the amount financed, and counts more of them in the military rate', async () => {
    const charges = [
      { kind: 'origination_fee', amount: 12_000 },
      { kind: 'voluntary_credit_insurance', amount: 18_000 },
      { kind: 'filing_fee', amount: 2_500 },
    ];
    const { body } = await lender.call('POST', path, { ...request, charges });
    expect(body).toMatchObject({ amountFinanced: 588_000, financeCharge: 132_000, disclosed: null });
    const { body: less } = await lender.call('POST', path, {
      ...request,
      advances: [{ amount: 570_000, date: '1978-02-10' }],
    });
    expect(body['mapr']).toBe(less['apr']);
    expect(Number(body['mapr'])).toBeGreaterThan(Number(body['apr']));
  });

  it.each([
    [{ advances: [] }, '/advances'],
    [{ advances: [{ amount: 1, date: '1978-02-30' }] }, '/advances/0/date'],
    [{ payments: [{ amount: 20_000, date: '1978-04-01', count: 36 }] }, '/payments/0/every'],
    [{ payments: [{ amount: 20_000, date: '1978-04-01', every: 'fortnight' }] }, '/payments/0/every'],
    [{ payments: [{ amount: 1.5, date: '1978-04-01' }] }, '/payments/0/amount'],
    [{ payments: [{ amount: 1, date: '1978-04-01' }] }, '/payments'],
    [{ charges: [{ kind: 'tip', amount: 1 }] }, '/charges/0/kind'],
    [{ charges: [{ kind: 'points', amount: 600_000 }] }, '/charges'],
    [{ disclosedApr: 'low' }, '/disclosedApr'],
    [{ termBegins: '1979-01-01' }, '/payments/0/date'],
    [
      { payments: [{ amount: 9_999_999_999_999, date: '1978-04-01', count: 2_000, every: 'day' }] },
      '/payments',
    ],
    [{ surprise: true }, '/surprise'],
  ])('refuses %o and points at it', async (change, pointer) => {
    const answer = await lender.call('POST', path, { ...request, ...change });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    const [first] = answer.body['errors'] as { pointer: string }[];
    expect(first?.pointer).toBe(pointer);
  });

  it('needs a key, and a restricted one its scope', async () => {
    expect((await lenderOf(lender.controlPlane.url, '').call('POST', path, request)).status).toBe(401);
    const keyOf = async (scopes: string[]) => {
      const body = { name: 'Narrow', kind: 'restricted', scopes };
      const made = await lender.call('POST', '/admin/api-keys', body);
      return lenderOf(lender.controlPlane.url, String(made.body['secret']));
    };
    expect((await (await keyOf(['users:read'])).call('POST', path, request)).status).toBe(403);
    expect((await (await keyOf(['compliance:read'])).call('POST', path, request)).status).toBe(200);
  });

  it('lists every rate cap with its source and its review', async () => {
    const { status, body } = await lender.call('GET', '/compliance/rate-caps');
    expect(status).toBe(200);
    const caps = body['data'] as Record<string, unknown>[];
    expect(caps).toContainEqual(
      expect.objectContaining({ id: 'us-military-lending-act', measure: 'mapr', maxPercent: '36.00' }),
    );
    for (const cap of caps) {
      expect(cap).toMatchObject({
        source: expect.stringMatching(/\w/),
        verifiedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        reviewBy: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      });
      expect(String(cap['reviewBy']) > String(cap['verifiedAt'])).toBe(true);
    }
  });
});
