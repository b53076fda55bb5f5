import { Webhook } from 'standardwebhooks';
import { ConfigurationError } from '../errors/kinds.ts';

/** A secret for tests: no endpoint has it. */
export const testWebhookSecret = 'whsec_Y3JlZGl0cGxhbmUgdGVzdGluZywgbm8gc2VjcmV0';

export type SignOptions = {
  /** Of the endpoint; several while one is being rotated: each signs. Default: `testWebhookSecret`. */
  secret?: string | readonly string[];
  /** When it is sent. Default: now. Receivers refuse what is five minutes old or ahead. */
  sentAt?: Date;
};

/** A webhook as it comes over the wire. */
export type SignedWebhook = {
  /** The bytes that were signed; parse nothing before `unwrap` has seen them. */
  body: string;
  headers: Record<string, string>;
  /** As a handler of the Fetch API takes it. */
  toRequest(url?: string): Request;
};

/**
 * Signs a webhook as the control plane does (Standard Webhooks 1.0), for the unit tests of your own handler. A forged one
 * is signed with another secret, a replayed one with an old `sentAt`, a tampered one has another `body`.
 */
export function signWebhook(
  event: { type: unknown; timestamp: string; data: { eventId: string } },
  { secret = testWebhookSecret, sentAt = new Date() }: SignOptions = {},
): SignedWebhook {
  const body = JSON.stringify(event);
  const id = event.data.eventId;
  const secrets = typeof secret === 'string' ? [secret] : secret;
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Creditplane-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': secrets.map((each) => signerOf(each).sign(id, sentAt, body)).join(' '),
  };
  return {
    body,
    headers,
    toRequest: (url = 'http://localhost/webhooks/creditplane') =>
      new Request(url, { method: 'POST', headers, body }),
  };
}

function signerOf(secret: string): Webhook {
  try {
    return new Webhook(secret);
  } catch {
    throw new ConfigurationError({
      code: 'invalid_webhook_secret',
      message: 'A webhook secret is of the form whsec_<base64>; testWebhookSecret is one.',
    });
  }
}
