import type { PolicyRow } from '../rows.ts';
import type { PolicyView } from '../schemas.ts';

export function presentPolicy(row: PolicyRow): PolicyView {
  return {
    id: row.policy_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    name: row.name,
    version: row.version,
    title: row.title,
    status: row.status,
    contentHash: row.content_hash,
    effectiveFrom: row.effective_from?.toISOString() ?? null,
    pushedBy: row.pushed_by,
    requestedBy: row.requested_by,
    decidedBy: row.decided_by,
  };
}
