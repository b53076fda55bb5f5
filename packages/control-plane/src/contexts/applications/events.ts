import { z } from 'zod';
import { type BodyOf, defineEvent, type EventOf } from '../../kernel/events.ts';
import { currencyCodes } from '../../kernel/money.ts';
import { complianceOutcomes } from '../compliance/public.ts';
import { offerTermsSchema, riskOutcomes } from '../risk/public.ts';
import { decisionOutcomes, reopenableStatuses, undecidedStatuses } from './status.ts';

/** An enum, since free text would carry personal data. Open: new purposes may come. */
export const purposes = [
  'debt_consolidation',
  'home_improvement',
  'medical',
  'education',
  'vehicle',
  'major_purchase',
  'moving',
  'vacation',
  'business',
  'other',
] as const;

export const partyRoles = ['primary', 'co_applicant', 'guarantor', 'beneficial_owner'] as const;

/** Why an application is taken up again. An enum, since free text would carry personal data. Open. */
export const reopeningReasons = [
  'applicant_request',
  'new_information',
  'error_in_decision',
  'documents_received',
  'other',
] as const;

/** Why a person lets an applicant off something that was asked for. Open. */
export const waiverReasons = ['already_on_file', 'verified_otherwise', 'not_needed', 'other'] as const;

const application = z.object({ applicationId: z.string() });
const requirement = application.extend({ requirementId: z.string() });

const party = z.object({
  partyId: z.string(),
  role: z.enum(partyRoles),
  userId: z.string(),
  /** Pinned: a later edit of the user changes nothing here. */
  userVersion: z.int().positive(),
  consents: z.record(z.string(), z.string()),
});

const decision = application.extend({
  decisionId: z.string(),
  sequence: z.int().positive(),
  outcome: z.enum(decisionOutcomes),
  /** At most four (12 CFR 1002 Supp. I 9(b)(2)-1). */
  reasonCodes: z.array(z.string()).max(4),
  policyId: z.string(),
  policyVersion: z.int(),
  /** `system`, or the key or member of staff who decided. */
  decidedBy: z.string(),
  supersedes: z.string().nullable(),
});

const undecided = application.extend({
  decideBy: z.iso.datetime(),
  /** What the application waits in. */
  status: z.enum(undecidedStatuses),
});

/** Everything that moves an application. Ids and facts; no personal data. */
export const applicationEvents = {
  /** The submission. It pins parties, consents, product and policy. */
  CreditApplicationCreated: defineEvent(
    'CreditApplicationCreated',
    application.extend({
      /** The primary applicant. */
      userId: z.string(),
      /** Minor units. */
      requestedAmount: z.int().positive(),
      currency: z.enum(currencyCodes),
      purpose: z.enum(purposes),
      /** Providers the lender asked for by name; empty: those the policy needs. */
      providers: z.array(z.string()),
      createdAt: z.iso.datetime(),
      requestedTermMonths: z.int().positive(),
      parties: z.array(party).min(1),
      creditorId: z.string(),
      productId: z.string(),
      /** Pinned: a later edit of the product changes nothing here. Absent: submitted before products had versions. */
      productVersion: z.int().positive().optional(),
      /** The states whose residents the product is for; absent: every one that we lend in. */
      statesServed: z.array(z.string()).optional(),
      policyId: z.string(),
      policyVersion: z.int(),
      /** When the application must be decided (12 CFR 1002.9(a)(1)(i): 30 days). */
      decideBy: z.iso.datetime(),
      /** Pinned: how long an offer of this application stays open. */
      offerValidityDays: z.int().positive(),
      /** Pinned: how long a round of checks may take. Absent: a quarter of an hour. */
      checkDeadlineMinutes: z.int().positive().optional(),
      /** The test clock that the application lives by; absent: the real time. */
      testClockId: z.string().optional(),
    }),
  ),
  /**
   * The checks run. From the second time on with a number, on which risk and compliance start anew; the first time they
   * start with the submission.
   */
  ApplicationProcessingStarted: defineEvent(
    'ApplicationProcessingStarted',
    application.extend({
      attempt: z.int().min(2).optional(),
      because: z.enum(['requirements_met', 'reopened', 'sent_back']).optional(),
      /**
       * The attempt that bought the reports which the checks may read; absent: the first. Met requirements make no
       * report older, so those are read again instead of being bought again.
       */
      reportsOf: z.int().min(2).optional(),
    }),
  ),
  RiskResultRecorded: defineEvent(
    'RiskResultRecorded',
    application.extend({
      assessmentId: z.string(),
      outcome: z.enum(riskOutcomes),
      score: z.int().nullable(),
      reasonCodes: z.array(z.string()),
      offers: z.array(offerTermsSchema),
      /** Of which round of checks; absent: the first. */
      attempt: z.int().min(2).optional(),
      /** It came when it was no longer waited for, and moved nothing. */
      late: z.literal(true).optional(),
    }),
  ),
  ComplianceResultRecorded: defineEvent(
    'ComplianceResultRecorded',
    application.extend({
      checkId: z.string(),
      outcome: z.enum(complianceOutcomes),
      reasonCodes: z.array(z.string()),
      /** Without a party: the primary applicant's. */
      requirements: z.array(z.object({ kind: z.string(), partyId: z.string().optional() })),
      /** Of which round of checks; absent: the first. */
      attempt: z.int().min(2).optional(),
      /** It came when it was no longer waited for, and moved nothing. */
      late: z.literal(true).optional(),
    }),
  ),
  /** A decision: immutable, numbered; a later one supersedes, never changes, this one. */
  ApplicationProcessed: defineEvent('ApplicationProcessed', decision),
  /** A decision that says the newest one anew, with other reasons or terms. It moves the application nowhere. */
  DecisionCorrected: defineEvent('DecisionCorrected', decision.extend({ supersedes: z.string() })),
  RequirementCreated: defineEvent(
    'RequirementCreated',
    application.extend({
      requirementId: z.string(),
      decisionId: z.string(),
      kind: z.string(),
      partyId: z.string(),
      dueAt: z.iso.datetime(),
    }),
  ),
  RequirementSatisfied: defineEvent('RequirementSatisfied', requirement.extend({ satisfiedBy: z.string() })),
  /** Not needed any more: a person let the applicant off. */
  RequirementWaived: defineEvent(
    'RequirementWaived',
    requirement.extend({ waivedBy: z.string(), reason: z.enum(waiverReasons) }),
  ),
  /** Its time ran out before it was met. */
  RequirementOverdue: defineEvent('RequirementOverdue', requirement),
  /** What was asked for did not come in time (12 CFR 1002.9(c)). */
  ApplicationIncomplete: defineEvent('ApplicationIncomplete', application),
  /** Taken up again after its end, with a deadline of its own. */
  ApplicationReopened: defineEvent(
    'ApplicationReopened',
    application.extend({
      from: z.enum(reopenableStatuses),
      reason: z.enum(reopeningReasons),
      reopenedBy: z.string(),
      reopenedAt: z.iso.datetime(),
      decideBy: z.iso.datetime(),
    }),
  ),
  /** The time to decide runs out soon and nothing is decided. A referral never stops this clock. */
  DecisionDeadlineNeared: defineEvent('DecisionDeadlineNeared', undecided),
  /** The time to decide ran out and nothing was decided. */
  DecisionDeadlinePassed: defineEvent('DecisionDeadlinePassed', undecided),
  OfferCreated: defineEvent(
    'OfferCreated',
    application.extend({
      offerId: z.string(),
      decisionId: z.string(),
      currency: z.enum(currencyCodes),
      terms: offerTermsSchema,
      expiresAt: z.iso.datetime(),
    }),
  ),
  OfferAccepted: defineEvent('OfferAccepted', application.extend({ offerId: z.string() })),
  /** By the lender; or with the matter: another offer was accepted, or the application declined or withdrawn. */
  OfferRevoked: defineEvent('OfferRevoked', application.extend({ offerId: z.string() })),
  /** A corrected decision made new offers in the place of this one. */
  OfferSuperseded: defineEvent('OfferSuperseded', application.extend({ offerId: z.string() })),
  OfferExpired: defineEvent('OfferExpired', application.extend({ offerId: z.string() })),
  /** Every offer lapsed without an acceptance. */
  ApplicationExpired: defineEvent('ApplicationExpired', application),
  /** At the applicant's express request only. */
  ApplicationWithdrawn: defineEvent(
    'ApplicationWithdrawn',
    application.extend({
      reason: z.enum(['applicant_request', 'found_other_credit', 'terms_not_suitable', 'other']),
    }),
  ),
};

export type ApplicationEventBody = BodyOf<typeof applicationEvents>;
export type ApplicationEvent = EventOf<typeof applicationEvents>;
