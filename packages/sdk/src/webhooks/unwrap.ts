import { Buffer } from 'node:buffer';
import { ConfigurationError } from '../errors/kinds.ts';
import { verifySignature, type WebhookHeaders } from './signature.ts';
import { WebhookSignatureError } from './signature-error.ts';
import { parseWebhookEvent, type WebhookEvent } from './webhook-event.ts';

export type UnwrapOptions = {
  /** How old, or how far ahead of our clock, a message may be. Default: five minutes. */
  toleranceSeconds?: number;
  /** The time to judge by; the present where absent. */
  now?: Date;
};

/**
 * Checks a webhook's signature (Standard Webhooks) and age, and gives its event. `rawBody` is the body as it came, before
 * any JSON parser. Give all secrets in force while one is being rotated.
 *
 * @throws WebhookSignatureError with a `reason`; answer 400.
 */
export function unwrap(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: UnwrapOptions = {},
): WebhookEvent {
  const { toleranceSeconds = 300, now = new Date() } = options;
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (secrets.length === 0) {
    throw new ConfigurationError({
      code: 'invalid_webhook_secret',
      message: 'unwrap needs at least one secret.',
    });
  }
  const body = typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody).toString('utf8');
  verifySignature(body, headers, secrets, { toleranceSeconds, now });
  const event = parseWebhookEvent(parseJson(body));
  if (!event) throw new WebhookSignatureError('invalid_payload');
  return event;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
