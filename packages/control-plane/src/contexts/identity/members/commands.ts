import { Fault, invalidField } from '../../../kernel/faults.ts';
import type { Principal, Role } from '../../../kernel/principal.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { refuseRolesBeyond } from '../api-keys/grants.ts';
import type { KeyIssuer } from '../api-keys/issuing.ts';
import { lockLivingKeys, refuseLockout } from '../api-keys/last-admin.ts';
import { updateApiKey } from '../api-keys/repository.ts';
import { markRevoked } from '../api-keys/revoking.ts';
import { record, recordFirst } from '../recording.ts';
import type { ApiKeyRow, MemberRow } from '../rows.ts';
import type { EmailCustody } from './email.ts';
import { findMember, insertMember, lockMembers, updateMember } from './repository.ts';
import type { CreateMemberKey, InviteMember } from './schemas.ts';

export async function inviteMember(
  work: Work,
  body: InviteMember,
  { caller, emails }: { caller: Principal; emails: EmailCustody },
): Promise<MemberRow> {
  const roles = [...new Set(body.roles)];
  refuseRolesBeyond(caller, roles);
  const memberId = work.ids.next('member');
  const row: MemberRow = {
    member_id: memberId,
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    sealed_email: emails.seal(memberId, body.email),
    email_hash: emails.hash(work.scope, body.email),
    roles,
    invited_by: work.cause.actor,
    removed_at: null,
    created_at: work.now,
    updated_at: work.now,
  };
  if (!(await insertMember(work, row))) {
    throw new Fault({ code: 'conflict', publicMessage: 'A member with this e-mail is there already.' });
  }
  await recordFirst(work, 'member', memberId, { type: 'MemberInvited', payload: { memberId, roles } });
  return row;
}

export type ChangedMember = { member: MemberRow; keys: ApiKeyRow[] };

/** Gives a member other roles, and every personal key of theirs with them. */
export async function changeRoles(
  work: Work,
  memberId: string,
  { roles: wanted, caller }: { roles: readonly Role[]; caller: Principal },
): Promise<ChangedMember> {
  const { member, others } = await lockMember(work, memberId);
  const roles = [...new Set(wanted)];
  refuseRolesBeyond(
    caller,
    roles.filter((role) => !member.roles.includes(role)),
  );
  if (JSON.stringify([...roles].sort()) === JSON.stringify([...member.roles].sort()))
    return { member, keys: [] };
  const demoted = member.roles.includes('admin') && !roles.includes('admin');
  if (demoted) refuseWithoutAdmin(others);
  const living = await lockLivingKeys(work);
  const own = living.filter((key) => key.member_id === memberId);
  if (demoted) refuseLockout(living, new Set(own.map(({ key_id }) => key_id)), work.now);
  const keys: ApiKeyRow[] = [];
  for (const key of own) keys.push(await updateApiKey(work, key, { roles }));
  const changed = await updateMember(work, member, { roles });
  await record(work, 'member', memberId, { type: 'MemberRolesChanged', payload: { memberId, roles } });
  return { member: changed, keys };
}

/** Removes a member and revokes every personal key of theirs; a second time changes nothing. */
export async function removeMember(work: Work, memberId: string): Promise<ChangedMember> {
  const known = await findMember(work, memberId);
  if (known.removed_at) return { member: known, keys: [] };
  const { member, others } = await lockMember(work, memberId);
  if (member.roles.includes('admin')) refuseWithoutAdmin(others);
  const living = await lockLivingKeys(work);
  const own = living.filter((key) => key.member_id === memberId);
  refuseLockout(living, new Set(own.map(({ key_id }) => key_id)), work.now);
  const keys: ApiKeyRow[] = [];
  for (const key of own) keys.push(await markRevoked(work, key));
  const removed = await updateMember(work, member, { removed_at: work.now });
  await record(work, 'member', memberId, { type: 'MemberRemoved', payload: { memberId } });
  return { member: removed, keys };
}

/** A key that acts as the member, with the member's roles as they are and will be. */
export async function createMemberKey(
  work: Work,
  memberId: string,
  { body, caller, issuer }: { body: CreateMemberKey; caller: Principal; issuer: KeyIssuer },
): Promise<{ row: ApiKeyRow; secret: string }> {
  const { member } = await lockMember(work, memberId);
  refuseRolesBeyond(caller, member.roles);
  const expiresAt = body.expiresAt === undefined ? null : new Date(body.expiresAt);
  if (expiresAt && expiresAt <= work.now) throw invalidField('/expiresAt', 'must be in the future');
  return issuer.issue(work, {
    name: body.name,
    kind: 'secret',
    roles: member.roles,
    scopes: [],
    memberId,
    expiresAt,
  });
}

async function lockMember(work: Work, memberId: string): Promise<{ member: MemberRow; others: MemberRow[] }> {
  const members = await lockMembers(work);
  const member = members.find((row) => row.member_id === memberId);
  if (member) return { member, others: members.filter((row) => row !== member) };
  await findMember(work, memberId);
  throw new Fault({ code: 'rejected', publicMessage: 'This member was removed.' });
}

function refuseWithoutAdmin(others: readonly MemberRow[]): void {
  if (others.some(({ roles }) => roles.includes('admin'))) return;
  throw new Fault({
    code: 'conflict',
    publicMessage: 'This is the last member with the role admin. Give the role to another one first.',
  });
}
