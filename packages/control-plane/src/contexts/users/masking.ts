import type { Principal } from '../../kernel/principal.ts';
import type { PersonRecord } from './person.ts';

/** How much of a person a caller sees without saying why. */
export type PersonView = 'full' | 'masked' | 'minimal';

/** The personal fields of a user. The national id is in none of the views: it can be revealed, not read. */
export const personalFields = [
  'name',
  'birthDate',
  'addresses',
  'contact',
  'employment',
  'income',
  'metadata',
] as const;
export type PersonalField = (typeof personalFields)[number];

/**
 * By least need. Who serves the customer (role `user`, or the scope `users:personal`) sees the person. A machine (role
 * `service`, or a key with `users:read`) needs to know whom it is about and where he lives, not how to reach him.
 * Administration and compliance see that there is somebody; what they need of him they reveal, and say why.
 */
export function viewOf(principal: Principal): PersonView {
  if (principal.keyKind !== 'secret') return principal.scopes.includes('users:personal') ? 'full' : 'masked';
  if (principal.roles.includes('user')) return 'full';
  return principal.roles.includes('service') ? 'masked' : 'minimal';
}

type MaskedPerson = {
  name: PersonRecord['name'];
  addresses: Omit<PersonRecord['addresses'][number], 'line1' | 'line2'>[];
  employment: Pick<PersonRecord['employment'], 'status'>;
};

/** Enough to tell two people of one name apart on the telephone. */
export type Hints = { email?: string; phoneLast4?: string };

export type ShownPerson = Partial<Pick<PersonRecord, PersonalField>> | MaskedPerson;

/** What a view shows of a person, and the fields that it hides in whole or in part. */
export function showPerson(
  person: PersonRecord | undefined,
  view: PersonView,
): { shown: ShownPerson; maskedFields: PersonalField[]; hints?: Hints } {
  if (!person || view === 'minimal') return { shown: {}, maskedFields: [...personalFields] };
  if (view === 'full') {
    const { nationalId: _, ...shown } = person;
    return { shown, maskedFields: [] };
  }
  return {
    shown: {
      name: person.name,
      addresses: person.addresses.map(({ line1: _first, line2: _second, ...place }) => place),
      employment: { status: person.employment.status },
    },
    maskedFields: ['birthDate', 'addresses', 'contact', 'employment', 'income', 'metadata'],
    hints: hintsOf(person.contact),
  };
}

function hintsOf({ email, phone }: PersonRecord['contact']): Hints {
  return {
    ...(email ? { email: hintOfEmail(email) } : {}),
    ...(phone ? { phoneLast4: phone.slice(-4) } : {}),
  };
}

/** `z***@q***.example`: the first letters and the top-level domain. */
function hintOfEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  return `${email.slice(0, 1)}***@${domain.slice(0, 1)}***${domain.slice(domain.lastIndexOf('.'))}`;
}
