import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLender } from './lender.ts';

/** Priced at 17.90 % by the default policy, where 000-01-0001 is at 8.99 %. */
const dear = '000-01-0006';

const livingIn = (state: string, nationalId: string) => ({
  nationalId,
  addresses: [{ line1: '1 Main St', city: 'Town', state, postalCode: '72201', country: 'US' }],
});

describe('a rate cap', () => {
  let lender: Awaited<ReturnType<typeof openLender>>;
  beforeAll(async () => {
    lender = await openLender();
  });
  afterAll(() => lender.controlPlane.stop());

  const applied = async (state: string, nationalId: string) => {
    const { body } = await lender.apply(await lender.createApplicant(livingIn(state, nationalId)));
    return body as { id: string; status: string; offers: { apr: string }[]; decision: { reasons: object[] } };
  };

  it('keeps an offer over it from being made: a person has to look', async () => {
    const elsewhere = await applied('TX', dear);
    expect(Number(elsewhere.offers[0]?.apr)).toBeGreaterThan(17);
    const capped = await applied('AR', dear);
    expect(capped).toMatchObject({
      status: 'referred',
      offers: [],
      decision: { reasons: [{ code: 'rate_cap_exceeded' }] },
    });
  });

  it('lets an offer below it pass', async () => {
    expect(await applied('AR', '000-01-0001')).toMatchObject({
      status: 'approved',
      offers: [{ apr: '8.99' }],
    });
  });

  it('binds a person too, and names the law', async () => {
    const { id } = await applied('AR', dear);
    const decide = (annualRateBps: number) =>
      lender.call('POST', `/applications/${id}/decisions`, {
        outcome: 'approved',
        offers: [{ amount: 1_000_000, termMonths: 36, annualRateBps }],
      });
    const refused = await decide(1_701);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        errors: [
          {
            pointer: '/offers/0/annualRateBps',
            message:
              'An interest rate over 17.00 % is not allowed: Ark. Const. amend. 89, sec. 3; Ark. Code 4-57-104.',
          },
        ],
      },
    });
    const allowed = await decide(1_700);
    expect(allowed).toMatchObject({ status: 200, body: { status: 'approved', offers: [{ apr: '17.00' }] } });
  });
});
