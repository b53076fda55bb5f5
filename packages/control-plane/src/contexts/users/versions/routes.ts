import { notFound } from '../../../kernel/faults.ts';
import { cutPage, decodeCursor, pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import { showPerson } from '../masking.ts';
import { lastFourOf } from '../national-id.ts';
import { findUser } from '../repository.ts';
import type { PersonVersionRow } from '../rows.ts';
import type { Vault } from '../vault.ts';
import { findVersion, listVersions } from './repository.ts';
import { type UserVersion, userVersionDetailSchema, userVersionSchema } from './schemas.ts';

const versionExample: UserVersion = {
  userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  version: 2,
  mode: 'test',
  createdAt: '2026-11-23T08:00:00.000Z',
  actor: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  changed: ['contact'],
};

const readers = ['user', 'service', 'admin', 'compliance-officer'] as const;

export function versionRoutes(vault: Vault): Route[] {
  return [
    defineRoute(
      {
        operationId: 'users.versions',
        method: 'get',
        path: '/users/{userId}/versions',
        tag: 'Users',
        summary: 'List the versions of a user',
        description: 'Newest first: who changed which fields, and when. The values stay in the vault.',
        roles: readers,
        scope: 'users:read',
        params: z.object({ userId: idSchema('user') }),
        query: z.object(pageQueryShape),
        response: {
          status: 200,
          description: 'One page.',
          schema: pageOf(userVersionSchema, 'UserVersionPage'),
          example: { data: [versionExample], hasMore: false, nextCursor: null },
        },
        faults: ['not_found', 'validation_failed'],
      },
      async ({ params: { userId }, query: { limit, cursor } }, context) => {
        const before = cursor === undefined ? undefined : Number(decodeCursor(cursor, /^[1-9]\d{0,8}$/));
        const rows = await context.read(async (work) => {
          if (!(await findUser(work, userId))) throw notFound('user', userId);
          return listVersions(work, userId, { before, limit: limit + 1 });
        });
        return { status: 200, body: cutPage(rows, limit, ({ version }) => String(version), presentVersion) };
      },
    ),
    defineRoute(
      {
        operationId: 'users.version',
        method: 'get',
        path: '/users/{userId}/versions/{version}',
        tag: 'Users',
        summary: 'Read one version of a user, masked',
        description:
          'Masked for every role: what is past is needed less. `users.reveal` gives fields of a version, and asks why.',
        roles: readers,
        scope: 'users:read',
        params: z.object({
          userId: idSchema('user'),
          version: z.coerce.number().int().positive().max(999_999_999).openapi({ example: 1 }),
        }),
        response: {
          status: 200,
          description: 'The version.',
          schema: userVersionDetailSchema,
          example: {
            ...versionExample,
            nationalIdLast4: '0001',
            masked: true,
            maskedFields: ['birthDate', 'addresses', 'contact', 'employment', 'income', 'metadata'],
            hints: { email: 'a***@e***.com', phoneLast4: '0143' },
            name: { given: 'Ada', family: 'Marlowe' },
            addresses: [{ city: 'San Francisco', state: 'CA', postalCode: '94105', country: 'US' }],
            employment: { status: 'employed' },
          },
        },
        faults: ['not_found'],
      },
      async ({ params: { userId, version } }, context) => {
        const { row, person } = await context.read(async (work) => {
          const found = await findVersion(work, userId, version);
          if (!found) throw notFound('version of this user:', String(version));
          return { row: found, person: vault.open(work, userId, version, found) };
        });
        const { shown, maskedFields, hints } = showPerson(person, 'masked');
        return {
          status: 200,
          body: {
            ...presentVersion(row),
            nationalIdLast4: person ? lastFourOf(person.nationalId) : '',
            masked: true,
            maskedFields,
            ...(hints ? { hints } : {}),
            ...shown,
          },
        };
      },
    ),
  ];
}

function presentVersion(row: Omit<PersonVersionRow, 'sealed_person'>): UserVersion {
  return {
    userId: row.user_id,
    version: row.version,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    actor: row.actor,
    changed: row.changed,
  };
}
