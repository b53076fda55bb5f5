import { notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PageRequest } from '../pages.ts';
import type { IdentityTables, MemberRow } from '../rows.ts';

/** One row more than the page holds, newest first; those removed included. */
export function listMembers(work: Work, { limit, beforeId }: PageRequest): Promise<MemberRow[]> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.members')
    .selectAll()
    .$if(beforeId !== undefined, (query) => query.where('member_id', '<', beforeId ?? ''))
    .orderBy('member_id', 'desc')
    .limit(limit + 1)
    .execute();
}

export function findMemberIfAny(work: Work, memberId: string): Promise<MemberRow | undefined> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.members')
    .selectAll()
    .where('member_id', '=', memberId)
    .executeTakeFirst();
}

export async function findMember(work: Work, memberId: string): Promise<MemberRow> {
  const row = await findMemberIfAny(work, memberId);
  if (!row) throw notFound('member', memberId);
  return row;
}

/**
 * Every member who is there, held until the transaction ends. In one order, so that two removals at once cannot each
 * leave the other's as the last admin.
 */
export function lockMembers(work: Work): Promise<MemberRow[]> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.members')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('member_id')
    .forUpdate()
    .execute();
}

/** False where somebody of this e-mail is there already. */
export async function insertMember(work: Work, row: MemberRow): Promise<boolean> {
  const inserted = await work
    .tables<IdentityTables>()
    .insertInto('identity.members')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'mode', 'email_hash']).where('removed_at', 'is', null).doNothing(),
    )
    .returning('member_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function updateMember(
  work: Work,
  row: MemberRow,
  change: Partial<Pick<MemberRow, 'roles' | 'removed_at'>>,
): Promise<MemberRow> {
  const changed = { ...change, updated_at: work.now };
  await work
    .tables<IdentityTables>()
    .updateTable('identity.members')
    .set(changed)
    .where('member_id', '=', row.member_id)
    .execute();
  return { ...row, ...changed };
}
