/**
 * The event types that this version of the SDK knows. The list is open: a newer control plane may send others, and
 * `unwrap` passes them.
 */
export const applicationEventTypes = [
  'application.created',
  'application.processing',
  'application.action_required',
  'application.referred',
  'application.approved',
  'application.counteroffered',
  'application.declined',
  'application.accepted',
  'application.withdrawn',
  'application.expired',
  'application.incomplete',
  'application.reopened',
  'application.decision_due_soon',
  'application.decision_overdue',
  'offer.created',
  'offer.accepted',
  'offer.expired',
  'offer.revoked',
  'requirement.created',
  'requirement.satisfied',
  'requirement.overdue',
] as const;

export const decisionEventTypes = ['decision.created', 'decision.corrected'] as const;

/** Events that belong to no application, and those of compliance cases, which only its own endpoints hear. */
export const otherEventTypes = [
  'api_key.expiring',
  'case.opened',
  'case.resolved',
  'consent.revoked',
  'policy.published',
  'provider.degraded',
  'provider.recovered',
  'test_clock.ready',
  'watchlist.stale',
  'watchlist.updated',
  'webhook_endpoint.disabled',
] as const;

export const webhookEventTypes = [
  ...applicationEventTypes,
  ...decisionEventTypes,
  ...otherEventTypes,
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];
