import type { Creditor } from '../public.ts';
import type { CreditorRow } from '../rows.ts';
import type { CreditorResource } from './schemas.ts';

export function presentCreditor(row: CreditorRow): CreditorResource {
  const { creditorId, ...facts } = creditorOf(row);
  return {
    id: creditorId,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    ...facts,
    archivedAt: row.archived_at?.toISOString() ?? null,
  };
}

export function creditorOf(row: CreditorRow): Creditor {
  return {
    creditorId: row.creditor_id,
    legalName: row.legal_name,
    address: row.address,
    type: row.type,
    supervisoryAgency: row.supervisory_agency,
    // Licences were kept without an end before they could have one.
    licences: row.licences.map(({ state, number, expiresOn = null }) => ({ state, number, expiresOn })),
  };
}
