import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import { applicationEvents } from '../applications/public.ts';

/** How far one application has come, as far as figures need to know. */
export type Journey = {
  applicationId: string;
  /** Of the last event that was counted. */
  version: number;
  /** ISO 8601, domain time. */
  submittedAt: string;
  productId: string;
  policyId: string;
  policyVersion: number;
  riskKnown: boolean;
  complianceKnown: boolean;
  decided: boolean;
  /** Of the latest decision. */
  outcome: string | null;
  offered: boolean;
  /** How it ended, as things stand: a reopening or a later decision undoes it. */
  ending: 'accepted' | 'expired' | 'incomplete' | 'withdrawn' | null;
};

/** The event types that move a journey. */
export const journeyEventTypes: readonly string[] = [
  applicationEvents.CreditApplicationCreated,
  applicationEvents.RiskResultRecorded,
  applicationEvents.ComplianceResultRecorded,
  applicationEvents.ApplicationProcessed,
  applicationEvents.OfferCreated,
  applicationEvents.OfferAccepted,
  applicationEvents.ApplicationExpired,
  applicationEvents.ApplicationIncomplete,
  applicationEvents.ApplicationReopened,
  applicationEvents.ApplicationWithdrawn,
].map(({ type }) => type);

/** The journey after an event of its application; undefined before its submission. */
export function travel(journey: Journey | undefined, event: DomainEvent): Journey | undefined {
  const version = event.aggregateVersion;
  if (isEvent(event, applicationEvents.CreditApplicationCreated)) {
    const { applicationId, productId, policyId, policyVersion } = event.payload;
    return {
      applicationId,
      version,
      submittedAt: event.eventTimestamp,
      productId,
      policyId,
      policyVersion,
      riskKnown: false,
      complianceKnown: false,
      decided: false,
      outcome: null,
      offered: false,
      ending: null,
    };
  }
  if (!journey) return undefined;
  if (isEvent(event, applicationEvents.RiskResultRecorded)) return { ...journey, version, riskKnown: true };
  if (isEvent(event, applicationEvents.ComplianceResultRecorded)) {
    return { ...journey, version, complianceKnown: true };
  }
  if (isEvent(event, applicationEvents.ApplicationProcessed)) {
    return { ...journey, version, decided: true, outcome: event.payload.outcome, ending: null };
  }
  if (isEvent(event, applicationEvents.OfferCreated)) return { ...journey, version, offered: true };
  if (isEvent(event, applicationEvents.OfferAccepted)) return { ...journey, version, ending: 'accepted' };
  if (isEvent(event, applicationEvents.ApplicationExpired)) return { ...journey, version, ending: 'expired' };
  if (isEvent(event, applicationEvents.ApplicationIncomplete)) {
    return { ...journey, version, ending: 'incomplete' };
  }
  if (isEvent(event, applicationEvents.ApplicationReopened)) return { ...journey, version, ending: null };
  if (isEvent(event, applicationEvents.ApplicationWithdrawn)) {
    return { ...journey, version, ending: 'withdrawn' };
  }
  return journey;
}

export const funnelSteps = [
  'submitted',
  'checked',
  'decided',
  'approved',
  'counteroffered',
  'declined',
  'referred',
  'action_required',
  'offered',
  'accepted',
  'expired',
  'incomplete',
  'withdrawn',
] as const;

export type FunnelStep = (typeof funnelSteps)[number];
export type FunnelCounts = Readonly<Record<FunnelStep, number>>;

/** What one journey adds to each step of the funnel: 1 or 0. */
export function stepsOf(journey: Journey): FunnelCounts {
  const { outcome, ending } = journey;
  const one = (reached: boolean): number => (reached ? 1 : 0);
  return {
    submitted: 1,
    checked: one(journey.riskKnown && journey.complianceKnown),
    decided: one(journey.decided),
    approved: one(outcome === 'approved'),
    counteroffered: one(outcome === 'counteroffered'),
    declined: one(outcome === 'declined'),
    referred: one(outcome === 'referred'),
    action_required: one(outcome === 'action_required'),
    offered: one(journey.offered),
    accepted: one(ending === 'accepted'),
    expired: one(ending === 'expired'),
    incomplete: one(ending === 'incomplete'),
    withdrawn: one(ending === 'withdrawn'),
  };
}
