import type { ApiKeyRow } from '../rows.ts';
import type { ApiKeyResource } from './schemas.ts';

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
    memberId: row.member_id,
    allowedAddresses: row.allowed_addresses,
    expiresAt: row.expires_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    replaces: row.replaces,
    replacedBy: row.replaced_by,
    createdBy: row.created_by,
  };
}
