import { presentDisclosure } from './credit/offers/disclosure.ts';
import type { OfferResource } from './credit/schemas.ts';
import type { ApplicationRow, StoredState } from './rows.ts';
import type { ApplicationResource } from './schemas/application.ts';
import type { DecisionState, OfferState } from './state.ts';

/** Reason code -> text fit for the applicant. */
export type ReasonTexts = Readonly<Record<string, string>>;

type DecisionResource = NonNullable<ApplicationResource['decision']>;

/** The application as the API shows it. */
export function presentApplication(
  row: ApplicationRow,
  texts: ReasonTexts,
  metadata: Readonly<Record<string, string>>,
): ApplicationResource {
  const { state } = row;
  const { submission } = state;
  const newest = state.decisions.at(-1);
  return {
    id: row.application_id,
    mode: row.mode,
    status: state.status,
    productId: row.product_id,
    productVersion: submission.productVersion ?? null,
    parties: submission.parties.map(({ partyId, role, userId, userVersion }) => ({
      id: partyId,
      role,
      userId,
      userVersion,
    })),
    requestedAmount: submission.requestedAmount,
    currency: submission.currency,
    requestedTermMonths: submission.requestedTermMonths,
    purpose: submission.purpose,
    providers: submission.providers,
    externalId: row.external_id,
    metadata,
    testClockId: submission.testClockId ?? null,
    decision: newest ? presentDecision(newest, state, texts) : null,
    offers: state.offers.map((offer) => presentOffer(offer, row)),
    requirements: state.requirements.map(({ requirementId, kind, partyId, status, dueAt }) => ({
      id: requirementId,
      kind,
      partyId,
      status,
      dueAt,
      createdAt: timeOf(state, requirementId),
    })),
    // States stored before there were reopenings have no deadline of their own.
    decideBy: state.deadline?.decideBy ?? submission.decideBy,
    version: row.version,
    completedAt: row.completed_at?.toISOString() ?? null,
    createdAt: submission.createdAt,
    updatedAt: row.updated_at.toISOString(),
  };
}

export function presentDecision(
  decision: DecisionState,
  state: StoredState,
  texts: ReasonTexts,
): DecisionResource {
  return {
    id: decision.decisionId,
    sequence: decision.sequence,
    outcome: decision.outcome,
    reasons: decision.reasonCodes.map((code) => ({ code, text: texts[code] ?? code })),
    policyId: decision.policyId,
    policyVersion: decision.policyVersion,
    decidedBy: decision.decidedBy,
    supersedes: decision.supersedes,
    createdAt: timeOf(state, decision.decisionId),
  };
}

export function presentOffer(offer: OfferState, row: ApplicationRow): OfferResource {
  const { terms } = offer;
  return {
    id: offer.offerId,
    mode: row.mode,
    applicationId: row.application_id,
    decisionId: offer.decisionId,
    status: offer.status,
    amount: terms.amountMinor,
    currency: row.state.submission.currency,
    termMonths: terms.termMonths,
    apr: terms.apr,
    annualRateBps: terms.annualRateBps,
    payment: terms.paymentMinor,
    totalOfPayments: terms.totalOfPaymentsMinor,
    financeCharge: terms.financeChargeMinor,
    disclosure: presentDisclosure(terms),
    expiresAt: offer.expiresAt,
    createdAt: timeOf(row.state, offer.offerId),
  };
}

function timeOf(state: StoredState, id: string): string {
  return state.times[id] ?? state.submission.createdAt;
}
