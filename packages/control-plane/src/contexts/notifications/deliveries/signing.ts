import { Webhook } from 'standardwebhooks';
import type { Clock } from '../../../kernel/clock.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import { openSecret } from '../endpoints/secrets.ts';

type SealedSecrets = {
  endpoint_id: string;
  sealed_secret: Uint8Array | null;
  sealed_previous_secret: Uint8Array | null;
  previous_secret_until: Date | null;
};

/** The secrets by which an endpoint's webhooks are signed now: its own, and the one before until the overlap ends. */
export function secretsInForce(
  endpoint: SealedSecrets,
  scope: TenantScope,
  { seal, clock }: { seal: Seal; clock: Clock },
): string[] {
  const { sealed_secret, sealed_previous_secret, previous_secret_until } = endpoint;
  const overlaps = previous_secret_until !== null && previous_secret_until > clock.now();
  return [sealed_secret, overlaps ? sealed_previous_secret : null].flatMap((sealed) =>
    sealed ? [openSecret(seal, scope, endpoint.endpoint_id, sealed)] : [],
  );
}

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
