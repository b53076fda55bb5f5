import { notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PageRequest } from '../pages.ts';
import type { CreditorRow, IdentityTables } from '../rows.ts';

/** One row more than the page holds, newest first, so that the page knows whether another follows. */
export function listCreditors(
  work: Work,
  { limit, beforeId, archived }: PageRequest & { archived: boolean },
): Promise<CreditorRow[]> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.creditors')
    .selectAll()
    .$if(!archived, (query) => query.where('archived_at', 'is', null))
    .$if(beforeId !== undefined, (query) => query.where('creditor_id', '<', beforeId ?? ''))
    .orderBy('creditor_id', 'desc')
    .limit(limit + 1)
    .execute();
}

/** Those that lend. */
export function activeCreditors(work: Work): Promise<CreditorRow[]> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.creditors')
    .selectAll()
    .where('archived_at', 'is', null)
    .orderBy('creditor_id')
    .execute();
}

export function findCreditor(work: Work, creditorId: string): Promise<CreditorRow | undefined> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.creditors')
    .selectAll()
    .where('creditor_id', '=', creditorId)
    .executeTakeFirst();
}

/** The creditor and those that lend beside it, held until the transaction ends; a 404 where there is none of this id. */
export async function lockCreditor(
  work: Work,
  creditorId: string,
): Promise<{ creditor: CreditorRow; others: CreditorRow[] }> {
  const rows = await work
    .tables<IdentityTables>()
    .selectFrom('identity.creditors')
    .selectAll()
    .where((where) => where.or([where('creditor_id', '=', creditorId), where('archived_at', 'is', null)]))
    .orderBy('creditor_id')
    .forUpdate()
    .execute();
  const creditor = rows.find((row) => row.creditor_id === creditorId);
  if (!creditor) throw notFound('creditor', creditorId);
  return { creditor, others: rows.filter((row) => row !== creditor) };
}

export async function insertCreditor(work: Work, row: CreditorRow): Promise<void> {
  await work
    .tables<IdentityTables>()
    .insertInto('identity.creditors')
    .values({
      ...row,
      address: asJson<CreditorRow['address']>(row.address),
      licences: asJson<CreditorRow['licences']>(row.licences),
    })
    .execute();
}

export async function updateCreditor(work: Work, row: CreditorRow): Promise<void> {
  const { legal_name, address, type, supervisory_agency, licences, archived_at, updated_at } = row;
  await work
    .tables<IdentityTables>()
    .updateTable('identity.creditors')
    .set({
      legal_name,
      type,
      supervisory_agency,
      archived_at,
      updated_at,
      address: asJson<CreditorRow['address']>(address),
      licences: asJson<CreditorRow['licences']>(licences),
    })
    .where('creditor_id', '=', row.creditor_id)
    .execute();
}

/** A jsonb column takes JSON text and gives the value back; Kysely knows the latter only. */
function asJson<Column>(value: Column | Readonly<Column>): Column {
  return JSON.stringify(value) as unknown as Column;
}
