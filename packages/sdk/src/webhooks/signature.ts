import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { ConfigurationError } from '../errors/kinds.ts';
import { WebhookSignatureError } from './signature-error.ts';

/** Headers as Node, Express, Hono, Next.js or the Fetch API give them. */
export type WebhookHeaders =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a verified signature vouches for. */
export type SignedMessage = { id: string; sentAt: Date };

/**
 * Checks a message by Standard Webhooks 1.0. Any signature in the header may match any of the secrets, so that both
 * sides can rotate without a gap. The signature is checked before the age: `timestamp_too_old` is truly ours, but late
 * or replayed.
 */
export function verifySignature(
  body: string,
  headers: WebhookHeaders,
  secrets: readonly string[],
  age: { toleranceSeconds: number; now: Date },
): SignedMessage {
  const id = requiredHeader(headers, 'webhook-id');
  const timestamp = requiredHeader(headers, 'webhook-timestamp');
  const signatures = requiredHeader(headers, 'webhook-signature').split(' ');
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookSignatureError('malformed_header', 'webhook-timestamp');
  const sentAt = new Date(Number(timestamp) * 1000);
  const expected = secrets.map((secret) => signer(secret).sign(id, sentAt, body));
  if (!signatures.some((given) => expected.some((ours) => sameText(given, ours)))) {
    throw new WebhookSignatureError('no_matching_signature');
  }
  const ageSeconds = (age.now.getTime() - sentAt.getTime()) / 1000;
  if (ageSeconds > age.toleranceSeconds) throw new WebhookSignatureError('timestamp_too_old');
  if (ageSeconds < -age.toleranceSeconds) throw new WebhookSignatureError('timestamp_too_new');
  return { id, sentAt };
}

function signer(secret: string): Webhook {
  try {
    return new Webhook(secret);
  } catch {
    throw new ConfigurationError({
      code: 'invalid_webhook_secret',
      message:
        'The webhook secret is not of the form whsec_<base64>. It is shown when the endpoint is created.',
    });
  }
}

function requiredHeader(headers: WebhookHeaders, name: string): string {
  const value = readHeader(headers, name);
  if (value === undefined || value === '') throw new WebhookSignatureError('missing_header', name);
  return value;
}

function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (hasGetter(headers)) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([given]) => given.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : found?.[0];
}

function hasGetter(headers: WebhookHeaders): headers is { get(name: string): string | null | undefined } {
  return typeof headers['get'] === 'function';
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
