import { z } from 'zod';
import { defineJob, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { record } from '../recording.ts';
import type { ApiKeyRow } from '../rows.ts';
import { findApiKey } from './repository.ts';

const kind = 'identity.remind_of_key_expiry';
const reminderMs = 30 * 86_400_000;

/** The reminder of a key that has more than thirty days left; who gives a shorter life knows of its end. */
export function expiryReminder(key: Pick<ApiKeyRow, 'key_id' | 'expires_at'>, now: Date): NewJob[] {
  if (!key.expires_at) return [];
  const dueAt = new Date(key.expires_at.getTime() - reminderMs);
  if (dueAt <= now) return [];
  const expiresAt = key.expires_at.toISOString();
  return [
    {
      kind,
      payload: { keyId: key.key_id, expiresAt },
      dueAt,
      dedupeKey: `${key.key_id}:${expiresAt}`,
    },
  ];
}

/** Tells of a key's end, unless somebody has acted meanwhile: revoked it, rotated it, or moved the date. */
export function expiryReminderJob(): JobDefinition {
  return defineJob({
    kind,
    payload: z.object({ keyId: z.string(), expiresAt: z.string() }),
    maxAttempts: 20,
    retryDelayMs: (attempt) => Math.min(3_600_000, 1_000 * 2 ** attempt),
    run:
      async ({ keyId, expiresAt }, { jobId }) =>
      async (work) => {
        const key = await findApiKey(work, keyId);
        if (!key || key.revoked_at || key.replaced_by) return;
        if (key.expires_at?.toISOString() !== expiresAt) return;
        await record(bySystem(work, jobId), 'api_key', keyId, {
          type: 'ApiKeyExpiring',
          payload: { keyId, expiresAt },
        });
      },
  });
}

/** A timer acts by itself, not for whoever made the key. */
function bySystem(work: Work, jobId: string): Work {
  const { correlationId } = work.cause;
  return work.causedBy({ eventId: jobId, metadata: { correlationId } });
}
