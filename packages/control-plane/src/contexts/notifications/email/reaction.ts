import type { DomainEvent } from '../../../kernel/events.ts';
import { isEvent } from '../../../kernel/events.ts';
import type { Reaction } from '../../../platform/event-bus/reaction.ts';
import { identityEvents } from '../../identity/public.ts';
import { notificationEvents } from '../events.ts';
import { noticeJob } from './jobs.ts';
import type { Notice } from './notices.ts';

/** What staff must act on becomes one job a notice. Whether there is an address to write to, the job sees. */
export const noticeReaction: Reaction = {
  consumer: 'notifications-email',
  eventTypes: [notificationEvents.WebhookEndpointDisabled.type, identityEvents.ApiKeyExpiring.type],
  react: async (events, work) => {
    const jobs = events.flatMap((event) => {
      const notice = noticeOf(event);
      return notice ? [noticeJob(event.eventId, notice)] : [];
    });
    if (jobs.length > 0) await work.schedule(...jobs);
  },
};

function noticeOf(event: DomainEvent): Notice | undefined {
  if (isEvent(event, notificationEvents.WebhookEndpointDisabled)) {
    const { webhookEndpointId, reason } = event.payload;
    return { kind: 'webhook_endpoint_disabled', subjectId: webhookEndpointId, reason };
  }
  if (isEvent(event, identityEvents.ApiKeyExpiring)) {
    const { keyId, expiresAt } = event.payload;
    return { kind: 'api_key_expiring', subjectId: keyId, expiresAt };
  }
  return undefined;
}
