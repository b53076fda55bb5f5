import type { Principal } from '../../kernel/principal.ts';
import type { PersonalRead } from '../../platform/http/access.ts';
import { personalFields, showPerson, viewOf } from './masking.ts';
import { lastFourOf } from './national-id.ts';
import type { PersonRecord } from './person.ts';
import type { SealedUser } from './repository.ts';
import type { UserResource } from './schemas.ts';

/** A user as this caller may see it; the national id never. An erased person shows as masked. */
export function presentUser(
  user: Omit<SealedUser, 'tenant_id' | 'sealed_person' | 'wrapped_key'>,
  person: PersonRecord | undefined,
  principal: Principal,
): UserResource {
  const { shown, maskedFields, hints } = showPerson(person, viewOf(principal));
  return {
    id: user.user_id,
    mode: user.mode,
    createdAt: user.created_at.toISOString(),
    updatedAt: user.updated_at.toISOString(),
    version: user.current_version,
    externalId: user.external_id,
    nationalIdLast4: person ? lastFourOf(person.nationalId) : '',
    duplicateUserIds: user.duplicate_user_ids,
    masked: maskedFields.length > 0,
    maskedFields,
    ...(hints ? { hints } : {}),
    ...shown,
  };
}

/** What of these users was shown in full: the audit keeps every such read. */
export function fullReadsOf(users: readonly UserResource[]): PersonalRead[] {
  return users
    .filter(({ masked }) => !masked)
    .map((user) => ({
      resourceType: 'user',
      resourceId: user.id,
      fields: personalFields.filter((field) => user[field] !== undefined),
    }));
}
