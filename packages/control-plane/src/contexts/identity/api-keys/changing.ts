import { Fault, invalidField } from '../../../kernel/faults.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { record } from '../recording.ts';
import type { ApiKeyRow } from '../rows.ts';
import { expiryReminder } from './expiry-reminder.ts';
import { refuseRolesBeyond, refuseScopesBeyond } from './grants.ts';
import { type ApiKeyChange, lockApiKey, updateApiKey } from './repository.ts';
import type { UpdateApiKey } from './schemas.ts';

/** Changes the named fields of a key that still works; what is so already is no change and no event. */
export async function changeApiKey(
  work: Work,
  keyId: string,
  { body, caller }: { body: UpdateApiKey; caller: Principal },
): Promise<ApiKeyRow> {
  const key = await lockApiKey(work, keyId);
  // Whoever could not have made the key cannot make it live longer or reach further.
  refuseRolesBeyond(caller, key.roles);
  refuseScopesBeyond(caller, [...key.scopes, ...(body.scopes ?? [])]);
  if (key.revoked_at) throw new Fault({ code: 'rejected', publicMessage: 'This key is revoked for good.' });
  if (body.scopes && key.kind !== 'restricted') {
    throw invalidField('/scopes', 'only a restricted key has scopes');
  }
  const wanted = changeOf(body);
  if (wanted.expires_at && wanted.expires_at <= work.now) {
    throw invalidField('/expiresAt', 'must be in the future; to end the key now, revoke it');
  }
  if (key.replaced_by && wanted.expires_at !== undefined) {
    throw new Fault({ code: 'rejected', publicMessage: 'This key was rotated; its end is settled.' });
  }
  const changed = fields.filter(({ column }) => differs(key[column], wanted[column]));
  if (changed.length === 0) return key;
  const row = await updateApiKey(work, key, wanted);
  await record(work, 'api_key', keyId, {
    type: 'ApiKeyUpdated',
    payload: { keyId, changed: changed.map(({ field }) => field) },
  });
  if (changed.some(({ field }) => field === 'expiresAt')) {
    await work.schedule(...expiryReminder(row, work.now));
  }
  return row;
}

const fields = [
  { field: 'name', column: 'name' },
  { field: 'scopes', column: 'scopes' },
  { field: 'allowedAddresses', column: 'allowed_addresses' },
  { field: 'expiresAt', column: 'expires_at' },
] as const;

function changeOf({ name, scopes, allowedAddresses, expiresAt }: UpdateApiKey): ApiKeyChange {
  return {
    ...(name === undefined ? {} : { name }),
    ...(scopes === undefined ? {} : { scopes: [...new Set(scopes)] }),
    ...(allowedAddresses === undefined ? {} : { allowed_addresses: [...new Set(allowedAddresses)] }),
    ...(expiresAt === undefined ? {} : { expires_at: expiresAt === null ? null : new Date(expiresAt) }),
  };
}

function differs(before: unknown, wanted: unknown): boolean {
  return wanted !== undefined && JSON.stringify(before) !== JSON.stringify(wanted);
}
