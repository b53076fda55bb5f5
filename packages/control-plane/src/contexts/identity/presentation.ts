import type { Creditor } from './public.ts';
import type { ApiKeyRow, CreditorRow } from './rows.ts';
import type { ApiKeyResource, CreditorResource } from './schemas.ts';

export function presentApiKey(row: ApiKeyRow): ApiKeyResource {
  return {
    id: row.key_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    name: row.name,
    kind: row.kind,
    prefix: row.prefix,
    lastFour: row.last_four,
    roles: row.roles,
    scopes: row.scopes,
    expiresAt: row.expires_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}

export function presentCreditor(row: CreditorRow): CreditorResource {
  const { creditorId, ...facts } = creditorOf(row);
  return {
    id: creditorId,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    ...facts,
  };
}

export function creditorOf(row: CreditorRow): Creditor {
  return {
    creditorId: row.creditor_id,
    legalName: row.legal_name,
    address: row.address,
    type: row.type,
    supervisoryAgency: row.supervisory_agency,
    licences: row.licences,
  };
}
