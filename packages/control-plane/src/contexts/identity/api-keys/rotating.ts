import { Fault, invalidField } from '../../../kernel/faults.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { record } from '../recording.ts';
import type { ApiKeyRow } from '../rows.ts';
import { refuseRolesBeyond, refuseScopesBeyond } from './grants.ts';
import type { KeyIssuer } from './issuing.ts';
import { isUsable } from './last-admin.ts';
import { lockApiKey, updateApiKey } from './repository.ts';

export type Rotation = {
  keyId: string;
  /** How long the old key still works. */
  overlapMs: number;
  /** Of the new key. Undefined: it lives as long from now as the old one was to live from its making. */
  expiresAt: Date | null | undefined;
};

/** Makes a key that takes over the rights of another, which works on until the overlap ends. */
export async function rotateKey(
  work: Work,
  rotation: Rotation,
  parts: { caller: Principal; issuer: KeyIssuer },
): Promise<{ old: ApiKeyRow; row: ApiKeyRow; secret: string }> {
  const key = await lockApiKey(work, rotation.keyId);
  refuseRolesBeyond(parts.caller, key.roles);
  refuseScopesBeyond(parts.caller, key.scopes);
  if (!isUsable(key, work.now)) {
    throw new Fault({ code: 'rejected', publicMessage: 'This key works no more. Create a new one.' });
  }
  if (key.replaced_by) {
    throw new Fault({
      code: 'conflict',
      publicMessage: `This key was rotated already; ${key.replaced_by} takes over from it.`,
    });
  }
  if (rotation.expiresAt && rotation.expiresAt <= work.now) {
    throw invalidField('/expiresAt', 'must be in the future');
  }
  const { row, secret } = await parts.issuer.issue(work, {
    name: key.name,
    kind: key.kind,
    roles: key.roles,
    scopes: key.scopes,
    memberId: key.member_id,
    allowedAddresses: key.allowed_addresses,
    expiresAt: rotation.expiresAt === undefined ? sameLife(key, work.now) : rotation.expiresAt,
    replaces: key.key_id,
  });
  const overlapEnd = new Date(work.now.getTime() + rotation.overlapMs);
  const worksUntil = key.expires_at && key.expires_at < overlapEnd ? key.expires_at : overlapEnd;
  const old = await updateApiKey(work, key, { replaced_by: row.key_id, expires_at: worksUntil });
  await record(work, 'api_key', key.key_id, {
    type: 'ApiKeyRotated',
    payload: { keyId: key.key_id, replacedBy: row.key_id, worksUntil: worksUntil.toISOString() },
  });
  return { old, row, secret };
}

function sameLife(key: ApiKeyRow, now: Date): Date | null {
  if (!key.expires_at) return null;
  return new Date(now.getTime() + key.expires_at.getTime() - key.created_at.getTime());
}
