import { z } from 'zod';
import { type BodyOf, defineEvent, type EventOf } from '../../kernel/events.ts';
import { currencyCodes } from '../../kernel/money.ts';
import { complianceOutcomes } from '../compliance/public.ts';
import { offerTermsSchema, riskOutcomes } from '../risk/public.ts';
import { decisionOutcomes } from './status.ts';

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

const application = z.object({ applicationId: z.string() });

const party = z.object({
  partyId: z.string(),
  role: z.enum(partyRoles),
  userId: z.string(),
  /** Pinned: a later edit of the user changes nothing here. */
  userVersion: z.int().positive(),
  consents: z.record(z.string(), z.string()),
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
      /** The test clock that the application lives by; absent: the real time. */
      testClockId: z.string().optional(),
    }),
  ),
  ApplicationProcessingStarted: defineEvent('ApplicationProcessingStarted', application),
  RiskResultRecorded: defineEvent(
    'RiskResultRecorded',
    application.extend({
      assessmentId: z.string(),
      outcome: z.enum(riskOutcomes),
      score: z.int().nullable(),
      reasonCodes: z.array(z.string()),
      offers: z.array(offerTermsSchema),
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
    }),
  ),
  /** A decision: immutable, numbered; a later one supersedes, never changes, this one. */
  ApplicationProcessed: defineEvent(
    'ApplicationProcessed',
    application.extend({
      decisionId: z.string(),
      sequence: z.int().positive(),
      outcome: z.enum(decisionOutcomes),
      reasonCodes: z.array(z.string()).max(4),
      policyId: z.string(),
      policyVersion: z.int(),
      decidedBy: z.string(),
      supersedes: z.string().nullable(),
    }),
  ),
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
  /** The other offers of an application whose one offer was accepted, or that was withdrawn. */
  OfferRevoked: defineEvent('OfferRevoked', application.extend({ offerId: z.string() })),
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
