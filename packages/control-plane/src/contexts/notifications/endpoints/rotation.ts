import { sql } from 'kysely';
import type { RandomBytes } from '../../../kernel/ids.ts';
import { z } from '../../../platform/http/schema.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { Answer, Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Reader } from '../audience.ts';
import { record } from '../recording.ts';
import type { NotificationTables } from '../tables.ts';
import { presentEndpoint, readEndpoint } from './repository.ts';
import { createSecret, sealSecret } from './secrets.ts';

const forgetJobKind = 'notifications.forget-secret';

/**
 * Gives an endpoint a new secret. The one before signs beside it for `overlapSeconds`, so that a receiver can change over
 * without missing a webhook; one from before that ends at once. The answer holds the new secret, this once.
 */
export async function rotateSecret(
  work: Work,
  endpointId: string,
  overlapSeconds: number,
  parts: { random: RandomBytes; seal: Seal; reader: Reader },
): Promise<Answer> {
  const endpoint = await readEndpoint(work, endpointId, parts.reader);
  const secret = createSecret(parts.random);
  const until = overlapSeconds > 0 ? new Date(work.now.getTime() + overlapSeconds * 1000) : null;
  await work
    .tables<NotificationTables>()
    .updateTable('notifications.webhook_endpoints')
    .set({
      sealed_previous_secret: until ? sql<Uint8Array>`sealed_secret` : null,
      previous_secret_until: until,
      sealed_secret: sealSecret(parts.seal, work.scope, endpointId, secret),
      updated_at: work.now,
    })
    .where('endpoint_id', '=', endpointId)
    .execute();
  if (until) await work.schedule({ kind: forgetJobKind, payload: { endpointId }, dueAt: until });
  await record(work, endpointId, {
    type: 'WebhookEndpointSecretRotated',
    payload: { webhookEndpointId: endpointId, previousSecretUntil: until?.toISOString() ?? null },
  });
  const rotated = presentEndpoint({ ...endpoint, previous_secret_until: until, updated_at: work.now });
  return { status: 200, resourceId: endpointId, body: { ...rotated, secret } };
}

/** Erases the secret of before once its time is over. One that another rotation put there stays. */
export function forgetSecretJobs(): JobDefinition[] {
  return [
    defineJob({
      kind: forgetJobKind,
      payload: z.object({ endpointId: z.string() }),
      maxAttempts: 10,
      retryDelayMs: () => 60_000,
      run: async ({ endpointId }, { now }) => {
        return async (work) => {
          await work
            .tables<NotificationTables>()
            .updateTable('notifications.webhook_endpoints')
            .set({ sealed_previous_secret: null, previous_secret_until: null })
            .where('endpoint_id', '=', endpointId)
            .where('previous_secret_until', '<=', now)
            .execute();
        };
      },
    }),
  ];
}
