import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { DuplicateLinkRow, UserTables } from '../rows.ts';

/** Links of a user, in descending order of the other one's id, `limit` of them, past the cursor's. */
export async function listLinks(
  work: Work,
  userId: string,
  page: { status?: DuplicateLinkRow['status'] | undefined; before?: string | undefined; limit: number },
): Promise<DuplicateLinkRow[]> {
  let query = work
    .tables<UserTables>()
    .selectFrom('users.duplicate_links')
    .selectAll()
    .where('user_id', '=', userId);
  if (page.status !== undefined) query = query.where('status', '=', page.status);
  if (page.before !== undefined) query = query.where('duplicate_user_id', '<', page.before);
  return query.orderBy('duplicate_user_id', 'desc').limit(page.limit).execute();
}

/** Says that two linked users are two people. A link that was dismissed before stays, and nothing is told twice. */
export async function dismissLink(
  work: Work,
  userId: string,
  duplicateUserId: string,
): Promise<DuplicateLinkRow | undefined> {
  const dismissed = await work
    .tables<UserTables>()
    .updateTable('users.duplicate_links')
    .set({ status: 'dismissed', updated_at: work.now, resolved_by: work.cause.actor })
    .where('user_id', 'in', [userId, duplicateUserId])
    .where('duplicate_user_id', 'in', [userId, duplicateUserId])
    .where('status', '=', 'open')
    .returningAll()
    .execute();
  const [link] = dismissed;
  if (link) {
    await work.append('users', {
      aggregateType: 'duplicate_link',
      aggregateId: link.link_id,
      expectedVersion: 1,
      events: [{ type: 'DuplicateDismissed', payload: { linkId: link.link_id, userId, duplicateUserId } }],
    });
  }
  return work
    .tables<UserTables>()
    .selectFrom('users.duplicate_links')
    .selectAll()
    .where('user_id', '=', userId)
    .where('duplicate_user_id', '=', duplicateUserId)
    .executeTakeFirst();
}
