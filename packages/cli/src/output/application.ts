import type { Application } from '@creditplane/sdk';
import { formatMoney } from './money.ts';
import { type Palette, statusCell } from './palette.ts';
import { type Pair, renderPairs } from './table.ts';

/** An application as `get` and `create` show it. */
export function describeApplication(application: Application, palette: Palette): string[] {
  const { decision, decideBy } = application;
  return [
    palette.bold(application.id),
    ...renderPairs([
      ['Status', statusCell(palette, application.status)],
      ['Asked', askedInWords(application)],
      ['Purpose', application.purpose.replaceAll('_', ' ')],
      [
        'Applicant',
        application.parties.map(({ userId, userVersion }) => `${userId} v${userVersion}`).join(', '),
      ],
      ['External id', application.externalId ?? undefined],
      ['Created', application.createdAt],
      ['Decided', decision ? `${decision.createdAt} by ${decision.decidedBy}` : `not yet, due ${decideBy}`],
      ...reasonPairs(application),
      ...application.offers.map(
        (offer): Pair => ['Offer', `${offerInWords(offer)}, ${offer.status}, ${offer.id}`],
      ),
      ...requirementPairs(application),
    ]),
  ];
}

/** `USD 20,000 / 36 months` */
export function askedInWords(application: Application): string {
  const { requestedAmount, currency, requestedTermMonths } = application;
  return `${formatMoney(requestedAmount, currency)} / ${requestedTermMonths} months`;
}

/** `USD 12,000 / 48 x 351.87, APR 17.90 %`; the last payment may differ by cents. */
export function offerInWords(offer: Application['offers'][number]): string {
  const { amount, currency, termMonths, payment, apr } = offer;
  const each = formatMoney(payment, currency).slice(currency.length + 1);
  return `${formatMoney(amount, currency)} / ${termMonths} x ${each}, APR ${apr} %`;
}

export function reasonPairs({ decision }: Application): Pair[] {
  return (decision?.reasons ?? []).map(({ code, text }) => ['Reason', `${code} ${text}`]);
}

export function requirementPairs({ requirements }: Application): Pair[] {
  const open = requirements.filter(({ status }) => status === 'open');
  return open.map(({ id, kind, dueAt }) => [
    'Needed',
    `${kind.replaceAll('_', ' ')} by ${dueAt.slice(0, 10)}, ${id}`,
  ]);
}
