import type { Principal } from '../../kernel/principal.ts';
import { lastFourOf } from './national-id.ts';
import type { PersonRecord } from './person.ts';
import type { UserRow } from './rows.ts';
import type { UserResource } from './schemas.ts';

/** Who may read the person: a secret key in a role that serves the customer. Everybody else sees that there is one. */
function mayReadPersons(principal: Principal): boolean {
  return (
    principal.keyKind === 'secret' &&
    (principal.roles.includes('user') || principal.roles.includes('service'))
  );
}

/** A user as this caller may see it; the national id never. An erased person shows as masked. */
export function presentUser(
  user: Omit<UserRow, 'tenant_id' | 'national_id_hash'>,
  person: PersonRecord | undefined,
  principal: Principal,
): UserResource {
  const readable = person !== undefined && mayReadPersons(principal);
  return {
    id: user.user_id,
    mode: user.mode,
    createdAt: user.created_at.toISOString(),
    updatedAt: user.updated_at.toISOString(),
    version: user.current_version,
    externalId: user.external_id,
    nationalIdLast4: person ? lastFourOf(person.nationalId) : '',
    masked: !readable,
    ...(readable ? personalFields(person) : {}),
  };
}

function personalFields({ nationalId: _, ...shown }: PersonRecord): Omit<PersonRecord, 'nationalId'> {
  return shown;
}
