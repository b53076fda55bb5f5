import type { Work } from '../../platform/unit-of-work/work.ts';
import type { NotificationEventBody } from './events.ts';

const aggregateTypes = {
  WebhookEndpointCreated: 'webhook_endpoint',
  WebhookEndpointUpdated: 'webhook_endpoint',
  WebhookEndpointDisabled: 'webhook_endpoint',
  WebhookEndpointSecretRotated: 'webhook_endpoint',
  WebhookRecoveryStarted: 'webhook_endpoint',
  WebhookEndpointDeleted: 'webhook_endpoint',
  WebhookDeliveryFailed: 'webhook_delivery',
  EmailSent: 'email',
  EmailBounced: 'email',
  EmailFailed: 'email',
} as const satisfies Record<NotificationEventBody['type'], string>;

/** Appends one event to the stream of an endpoint or a delivery, wherever that stands: these are records, not states. */
export async function record(work: Work, aggregateId: string, body: NotificationEventBody): Promise<void> {
  const { version } = await work.readStream(aggregateId);
  const aggregateType = aggregateTypes[body.type];
  await work.append('notifications', {
    aggregateType,
    aggregateId,
    expectedVersion: version,
    events: [body],
  });
}
