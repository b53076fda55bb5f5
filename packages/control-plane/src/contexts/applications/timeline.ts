import { formatMoney, type Money } from '../../kernel/money.ts';
import type { ApplicationEventBody } from './events.ts';
import { checkTimedOut } from './reasons.ts';

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
      return { type: 'processing', text: startInWords(body.payload.because) };
    case 'RiskResultRecorded':
      return {
        type: 'credit_assessed',
        text: resultInWords('The credit assessment is in', body.payload.late),
      };
    case 'ComplianceResultRecorded':
      return {
        type: 'checks_completed',
        text: resultInWords('The identity and eligibility checks are in', body.payload.late),
      };
    case 'ApplicationProcessed':
      return {
        type: body.payload.outcome,
        text: decisionInWords(body.payload),
      };
    case 'DecisionCorrected':
      return {
        type: 'decision_corrected',
        text: `Decision ${body.payload.sequence} corrects decision ${body.payload.sequence - 1}; the outcome stays.`,
      };
    case 'RequirementCreated':
      return {
        type: 'requirement_created',
        text: `Needed from the applicant: ${body.payload.kind.replaceAll('_', ' ')}, by ${body.payload.dueAt.slice(0, 10)}.`,
      };
    case 'RequirementSatisfied':
      return {
        type: 'requirement_satisfied',
        text: 'Something that was needed has come in and was accepted.',
      };
    case 'RequirementWaived':
      return {
        type: 'requirement_waived',
        text: `Something that was needed is not needed any more: ${inPlainWords(body.payload.reason)}.`,
      };
    case 'RequirementOverdue':
      return { type: 'requirement_overdue', text: 'Something that was needed did not come in time.' };
    case 'ApplicationIncomplete':
      return { type: 'incomplete', text: 'The application ended as incomplete.' };
    case 'ApplicationReopened': {
      const { from, reason, decideBy } = body.payload;
      return {
        type: 'reopened',
        text: `The application was ${from} and is open again: ${inPlainWords(reason)}. To be decided by ${decideBy.slice(0, 10)}.`,
      };
    }
    case 'DecisionDeadlineNeared':
      return {
        type: 'decision_due_soon',
        text: `Not decided yet; the decision is due by ${body.payload.decideBy.slice(0, 10)}.`,
      };
    case 'DecisionDeadlinePassed':
      return {
        type: 'decision_overdue',
        text: `Not decided in time; the decision was due by ${body.payload.decideBy.slice(0, 10)}.`,
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
    case 'OfferSuperseded':
      return { type: 'offer_superseded', text: 'An offer was replaced by a corrected one.' };
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

type Decided = Extract<ApplicationEventBody, { type: 'ApplicationProcessed' }>['payload'];

/** That a check was too slow may be told: it says nothing of what the check looks at. */
function decisionInWords({ outcome, sequence, decidedBy, reasonCodes }: Decided): string {
  const by = decidedBy === 'system' ? '' : ' by a person';
  const because = reasonCodes.includes(checkTimedOut) ? ': a check did not answer in time' : '';
  return `Decision ${sequence}: ${outcomeWords[outcome]}${by}${because}.`;
}

const startWords = {
  requirements_met: 'All that was needed is there; the checks run again.',
  reopened: 'The checks run again, with new reports.',
  sent_back: 'A person sent the application back; the checks run again, with new reports.',
} as const;

function startInWords(because: keyof typeof startWords | undefined): string {
  return because ? startWords[because] : 'Checks started.';
}

function resultInWords(words: string, late: true | undefined): string {
  return late ? `${words}, too late to be waited for; it changes nothing.` : `${words}.`;
}

function inPlainWords(code: string): string {
  return code.replaceAll('_', ' ');
}
