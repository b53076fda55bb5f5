import { Webhook } from 'standardwebhooks';

/**
 * The headers of a signed webhook (Standard Webhooks 1.0): id, time of sending in seconds, one signature per secret.
 * Two secrets are in force while one is being rotated out; a receiver accepts either.
 */
export function signedHeaders(
  message: { id: string; sentAt: Date; body: string },
  secrets: readonly string[],
): Record<string, string> {
  const { id, sentAt, body } = message;
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(' '),
  };
}
