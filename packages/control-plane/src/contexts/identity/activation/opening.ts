import { z } from 'zod';
import { roles } from '../../../kernel/principal.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';
import type { Cause, WorkFactory } from '../../../platform/unit-of-work/work.ts';
import { insertKey } from '../api-keys/issuing.ts';
import { keyPrefix } from '../api-keys/key-format.ts';
import { findApiKey } from '../api-keys/repository.ts';
import { registerCreditor } from '../creditors/commands.ts';
import { creditorOf } from '../creditors/presentation.ts';
import { activeCreditors } from '../creditors/repository.ts';

const kind = 'identity.open_live_mode';

const openingSchema = z.object({
  keyId: z.string(),
  keyHash: z.string(),
  lastFour: z.string(),
  roles: z.array(z.enum(roles)),
  createdBy: z.string(),
});

/** The first live key, without its secret. */
export type Opening = z.output<typeof openingSchema>;

export function openingJob(opening: Opening): NewJob {
  return { kind, payload: opening, dedupeKey: opening.keyId };
}

/**
 * Makes the first live key, and the creditors that were made ready in test mode. Another world is another transaction,
 * so this comes after the one that activated, and a job makes up for a crash between them. Twice is once.
 */
export async function openLiveMode(
  works: WorkFactory,
  test: TenantScope,
  cause: Cause,
  opening: Opening,
): Promise<void> {
  const creditors = (await works.read(test, cause, activeCreditors)).map(creditorOf);
  const live = { tenantId: test.tenantId, mode: 'live' as const };
  await works.run(live, cause, async (work) => {
    if (await findApiKey(work, opening.keyId)) return;
    await insertKey(work, {
      key_id: opening.keyId,
      tenant_id: live.tenantId,
      mode: live.mode,
      key_hash: opening.keyHash,
      name: 'first live key',
      kind: 'secret',
      prefix: keyPrefix('live', 'secret'),
      last_four: opening.lastFour,
      roles: opening.roles,
      scopes: [],
      member_id: null,
      allowed_addresses: [],
      replaces: null,
      replaced_by: null,
      expires_at: null,
      revoked_at: null,
      last_used_at: null,
      created_by: opening.createdBy,
      created_at: work.now,
      updated_at: work.now,
    });
    for (const creditor of creditors) await registerCreditor(work, creditor);
  });
}

export function openingJobs(works: WorkFactory): JobDefinition[] {
  return [
    defineJob({
      kind,
      payload: openingSchema,
      maxAttempts: 20,
      retryDelayMs: (attempt) => Math.min(60_000, 500 * 2 ** attempt),
      run: async (opening, { scope, cause }) => {
        await openLiveMode(works, scope, cause, opening);
        return async () => {};
      },
    }),
  ];
}
