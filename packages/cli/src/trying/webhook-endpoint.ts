import type { Creditplane } from '@creditplane/sdk';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** Registers a receiver of this machine for as long as the work takes, and takes it away again. */
export async function withWebhookEndpoint<Result>(
  client: Creditplane,
  work: (receiver: WebhookReceiver) => Promise<Result>,
): Promise<Result> {
  const receiver = await startWebhookReceiver();
  try {
    const endpoint = await client.webhookEndpoints.create({
      url: receiver.url,
      description: 'creditplane try',
    });
    receiver.verifyWith(endpoint.secret);
    try {
      return await work(receiver);
    } finally {
      await client.webhookEndpoints.delete(endpoint.id);
    }
  } finally {
    await receiver.close();
  }
}
