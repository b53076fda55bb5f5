import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lenderOf, openLender } from './lender.ts';

type Offer = { id: string; applicationId: string; status: string; amount: number; payment: number };
type Instalment = { number: number; payment: number; interest: number; principal: number; balance: number };
type OfferDetail = Offer & {
  termMonths: number;
  amountFinanced: number;
  financeCharge: number;
  apr: string;
  disclosure: { paymentSchedule: { payments: number; amount: number }[] };
  totalOfPayments: number;
  lastPayment: number;
  schedule: Instalment[];
};

let lender: Awaited<ReturnType<typeof openLender>>;
let approved: Offer;
let accepted: Offer;

beforeAll(async () => {
  lender = await openLender();
  const userId = await lender.createApplicant();
  const offered = async () => {
    const { body } = await lender.apply(userId, { allowDuplicate: true });
    const [offer] = body['offers'] as [Offer];
    return offer;
  };
  accepted = await offered();
  await lender.call('POST', `/credit/offers/${accepted.id}/accept`);
  approved = await offered();
});
afterAll(() => lender.controlPlane.stop());

const list = async (query: string): Promise<string[]> => {
  const { body, status } = await lender.call('GET', `/credit/offers?${query}`);
  expect(status).toBe(200);
  return (body['data'] as Offer[]).map(({ id }) => id);
};

describe('offers', () => {
  it('are listed newest first, by status and by application, under the status of the moment', async () => {
    expect(await list('')).toEqual([approved.id, accepted.id]);
    expect(await list('status=open')).toEqual([approved.id]);
    expect(await list('status=accepted')).toEqual([accepted.id]);
    expect(await list('status=revoked')).toEqual([]);
    expect(await list(`applicationId=${accepted.applicationId}`)).toEqual([accepted.id]);
    expect(await list(`applicationId=${accepted.applicationId}&status=open`)).toEqual([]);
    const first = await lender.call('GET', '/credit/offers?limit=1');
    expect(await list(`limit=1&cursor=${first.body['nextCursor']}`)).toEqual([accepted.id]);
    await lender.call('POST', `/applications/${approved.applicationId}/withdraw`, { reason: 'other' });
    expect(await list('status=revoked')).toEqual([approved.id]);
    expect(await list('status=open')).toEqual([]);
  });

  it('show the payment schedule and the totals that follow from it, exactly', async () => {
    const { body } = await lender.call('GET', `/credit/offers/${accepted.id}`);
    const offer = body as unknown as OfferDetail;
    const sum = (part: keyof Instalment) => offer.schedule.reduce((total, each) => total + each[part], 0);
    expect(offer.schedule.map(({ number }) => number)).toEqual(
      Array.from({ length: offer.termMonths }, (_, index) => index + 1),
    );
    expect(sum('payment')).toBe(offer.totalOfPayments);
    expect(sum('principal')).toBe(offer.amount);
    expect(sum('interest')).toBe(offer.financeCharge);
    expect(offer.amountFinanced + offer.financeCharge).toBe(offer.totalOfPayments);
    expect(offer.schedule[0]?.payment).toBe(offer.payment);
    expect(offer.schedule.at(-1)).toMatchObject({ payment: offer.lastPayment, balance: 0 });
    const { disclosure } = offer;
    expect(disclosure).toMatchObject({
      apr: offer.apr,
      mapr: offer.apr,
      financeCharge: offer.financeCharge,
      amountFinanced: offer.amountFinanced,
      totalOfPayments: offer.totalOfPayments,
    });
    expect(
      disclosure.paymentSchedule.flatMap(({ payments, amount }) => Array(payments).fill(amount)),
    ).toEqual(offer.schedule.map(({ payment }) => payment));
    expect(offer).toMatchObject({ status: 'accepted', applicationId: accepted.applicationId });
  });

  it('of another tenant are neither listed nor found', async () => {
    const other = await lender.controlPlane.provision({ name: 'Other lender' });
    const stranger = lenderOf(lender.controlPlane.url, other.secretKey);
    expect((await stranger.call('GET', '/credit/offers')).body['data']).toEqual([]);
    const query = `/credit/offers?applicationId=${accepted.applicationId}`;
    expect((await stranger.call('GET', query)).body['data']).toEqual([]);
    expect((await stranger.call('GET', `/credit/offers/${accepted.id}`)).status).toBe(404);
  });

  it('are not listed by a status that there is not', async () => {
    const refused = await lender.call('GET', '/credit/offers?status=happy');
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/status' }] } });
  });
});
