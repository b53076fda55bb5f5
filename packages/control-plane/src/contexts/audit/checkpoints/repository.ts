import { sql } from 'kysely';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ChainHead } from '../chain.ts';
import type { AuditTables } from '../tables.ts';
import type { SignedCheckpoint } from './checkpoint.ts';

export async function insertCheckpoint(work: Work, checkpoint: SignedCheckpoint): Promise<void> {
  await work
    .tables<AuditTables>()
    .insertInto('audit.checkpoints')
    .values({
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      sequence: checkpoint.sequence,
      entry_hash: checkpoint.entryHash,
      signed_at: checkpoint.at,
      key_id: checkpoint.keyId,
      signature: checkpoint.signature,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'sequence']).doNothing())
    .execute();
}

export async function readCheckpoints(
  work: Work,
  between: { after: number; upTo: number } = { after: 0, upTo: Number.MAX_SAFE_INTEGER },
): Promise<SignedCheckpoint[]> {
  const rows = await work
    .tables<AuditTables>()
    .selectFrom('audit.checkpoints')
    .selectAll()
    .where('sequence', '>', between.after)
    .where('sequence', '<=', between.upTo)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    ...({ tenantId: row.tenant_id, mode: row.mode } satisfies TenantScope),
    sequence: row.sequence,
    entryHash: row.entry_hash,
    at: row.signed_at.toISOString(),
    keyId: row.key_id,
    signature: row.signature,
  }));
}

/** The last place that the tables say was signed. */
export async function lastCheckpoint(work: Work): Promise<ChainHead | undefined> {
  const row = await work
    .tables<AuditTables>()
    .selectFrom('audit.checkpoints')
    .select(['sequence', 'entry_hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { sequence: row.sequence, entryHash: row.entry_hash };
}

/** From here on the next batch has to see to a checkpoint again. True where the chain has grown behind this one. */
export async function settleCheckpoint(work: Work, signed: number): Promise<{ grown: boolean }> {
  const row = await work
    .tables<AuditTables>()
    .updateTable('audit.chains')
    .set({ checkpoint_due: sql<boolean>`sequence > ${signed}` })
    .returning('checkpoint_due')
    .executeTakeFirst();
  return { grown: row?.checkpoint_due ?? false };
}
