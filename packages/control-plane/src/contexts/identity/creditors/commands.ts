import { Fault } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Creditor } from '../public.ts';
import { record, recordFirst } from '../recording.ts';
import type { CreditorRow } from '../rows.ts';
import { insertCreditor, lockCreditor, updateCreditor } from './repository.ts';
import type { CreateCreditor, UpdateCreditor } from './schemas.ts';

/** Makes a creditor beside those that the tenant has: one tenant may lend for several. */
export async function registerCreditor(
  work: Work,
  facts: CreateCreditor | Omit<Creditor, 'creditorId'>,
): Promise<CreditorRow> {
  const creditorId = work.ids.next('creditor');
  const row: CreditorRow = {
    creditor_id: creditorId,
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    legal_name: facts.legalName,
    address: facts.address,
    type: facts.type,
    supervisory_agency: facts.supervisoryAgency,
    licences: facts.licences,
    archived_at: null,
    created_at: work.now,
    updated_at: work.now,
  };
  await insertCreditor(work, row);
  await recordFirst(work, 'creditor', creditorId, { type: 'CreditorRegistered', payload: { creditorId } });
  return row;
}

/** Changes the named facts; what is so already is no change and no event. */
export async function changeCreditor(
  work: Work,
  creditorId: string,
  body: UpdateCreditor,
): Promise<CreditorRow> {
  const { creditor } = await lockCreditor(work, creditorId);
  if (creditor.archived_at) {
    throw new Fault({ code: 'rejected', publicMessage: 'This creditor is archived; it stays as it is.' });
  }
  const wanted: Partial<CreditorRow> = {
    ...(body.legalName === undefined ? {} : { legal_name: body.legalName }),
    ...(body.address === undefined ? {} : { address: body.address }),
    ...(body.type === undefined ? {} : { type: body.type }),
    ...(body.supervisoryAgency === undefined ? {} : { supervisory_agency: body.supervisoryAgency }),
    ...(body.licences === undefined ? {} : { licences: body.licences }),
  };
  const changed = fields.filter(
    ({ column }) => wanted[column] !== undefined && !isSame(wanted[column], creditor[column]),
  );
  if (changed.length === 0) return creditor;
  const row = { ...creditor, ...wanted, updated_at: work.now };
  await updateCreditor(work, row);
  await record(work, 'creditor', creditorId, {
    type: 'CreditorUpdated',
    payload: { creditorId, changed: changed.map(({ field }) => field) },
  });
  return row;
}

/** Lets a creditor lend no more; a second time changes nothing. Somebody must lend, so the last one stays. */
export async function archiveCreditor(work: Work, creditorId: string): Promise<CreditorRow> {
  const { creditor, others } = await lockCreditor(work, creditorId);
  if (creditor.archived_at) return creditor;
  if (others.length === 0) {
    throw new Fault({
      code: 'conflict',
      publicMessage: 'This is the only creditor. Register another one first.',
    });
  }
  const row = { ...creditor, archived_at: work.now, updated_at: work.now };
  await updateCreditor(work, row);
  await record(work, 'creditor', creditorId, { type: 'CreditorArchived', payload: { creditorId } });
  return row;
}

const fields = [
  { field: 'legalName', column: 'legal_name' },
  { field: 'address', column: 'address' },
  { field: 'type', column: 'type' },
  { field: 'supervisoryAgency', column: 'supervisory_agency' },
  { field: 'licences', column: 'licences' },
] as const;

/** The database gives the members of an object back in an order of its own. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
