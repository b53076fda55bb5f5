import { formatMoney, type Money } from '../../kernel/money.ts';
import type { ApplicationEventBody } from './events.ts';

export type TimelineEntry = { at: string; type: string; text: string };

/**
 * What happened, in words that a support agent may read out. Internal matters stay out: which check referred an
 * application is not told (tipping off), a result is told as `in`.
 */
export function timelineOf(history: readonly { body: ApplicationEventBody; at: string }[]): TimelineEntry[] {
  return history.map(({ body, at }) => ({ at, ...inWords(body) }));
}

function inWords(body: ApplicationEventBody): { type: string; text: string } {
  switch (body.type) {
    case 'CreditApplicationCreated': {
      const { requestedAmount: amountMinor, currency, requestedTermMonths, purpose } = body.payload;
      const asked = formatMoney({ amountMinor, currency });
      return {
        type: 'submitted',
        text: `Application submitted: ${asked} over ${requestedTermMonths} months, ${purpose.replaceAll('_', ' ')}.`,
      };
    }
    case 'ApplicationProcessingStarted':
      return { type: 'processing', text: 'Checks started.' };
    case 'RiskResultRecorded':
      return { type: 'credit_assessed', text: 'The credit assessment is in.' };
    case 'ComplianceResultRecorded':
      return { type: 'checks_completed', text: 'The identity and eligibility checks are in.' };
    case 'ApplicationProcessed':
      return {
        type: body.payload.outcome,
        text: decisionInWords(body.payload.outcome, body.payload.sequence),
      };
    case 'RequirementCreated':
      return {
        type: 'requirement_created',
        text: `Needed from the applicant: ${body.payload.kind.replaceAll('_', ' ')}, by ${body.payload.dueAt.slice(0, 10)}.`,
      };
    case 'OfferCreated': {
      const { terms, currency, expiresAt } = body.payload;
      const money = (amountMinor: number): string => formatMoney({ amountMinor, currency } satisfies Money);
      return {
        type: 'offer_created',
        text: `Offer: ${money(terms.amountMinor)}, ${terms.termMonths} payments of ${money(terms.paymentMinor)}, APR ${terms.apr} %, until ${expiresAt.slice(0, 10)}.`,
      };
    }
    case 'OfferAccepted':
      return { type: 'accepted', text: 'The applicant accepted an offer.' };
    case 'OfferRevoked':
      return { type: 'offer_revoked', text: 'An offer was taken back.' };
    case 'OfferExpired':
      return { type: 'offer_expired', text: 'An offer lapsed.' };
    case 'ApplicationExpired':
      return { type: 'expired', text: 'The application expired: no offer was accepted in time.' };
    case 'ApplicationWithdrawn':
      return { type: 'withdrawn', text: 'The applicant withdrew the application.' };
  }
}

const outcomeWords = {
  approved: 'Approved',
  declined: 'Declined',
  counteroffered: 'Counteroffer made',
  referred: 'Referred for review',
  action_required: 'Something is needed from the applicant',
} as const;

function decisionInWords(outcome: keyof typeof outcomeWords, sequence: number): string {
  return `Decision ${sequence}: ${outcomeWords[outcome]}.`;
}
