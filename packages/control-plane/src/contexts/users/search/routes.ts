import type { KeyObject } from 'node:crypto';
import { idPattern } from '../../../kernel/ids.ts';
import { decodeCursor, pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { z } from '../../../platform/http/schema.ts';
import { hashesOf } from '../person-hashes.ts';
import { birthDateSchema, contactSchema, nameSchema, nationalIdSchema } from '../person-schemas.ts';
import { listUsers } from '../repository.ts';
import { userSchema } from '../schemas.ts';
import type { ShowUsers } from '../showing.ts';
import { findByHashes } from './finding.ts';

const criteriaSchema = z
  .strictObject({
    nationalId: nationalIdSchema.optional(),
    email: contactSchema.shape.email,
    phone: contactSchema.shape.phone,
    name: nameSchema.pick({ given: true, family: true }).optional(),
    birthDate: birthDateSchema.optional(),
    includePast: z.boolean().default(false).openapi({
      description: 'Also by versions that were edited since; all criteria must hold of one version.',
    }),
    limit: pageQueryShape.limit,
    cursor: pageQueryShape.cursor,
  })
  .superRefine(({ nationalId, email, phone, name, birthDate }, context) => {
    const issue = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (name && !birthDate) issue(['birthDate'], 'is needed with a name');
    if (birthDate && !name) issue(['name'], 'is needed with a birth date');
    if (!nationalId && !email && !phone && !name) {
      issue([], 'must give a nationalId, an email, a phone, or a name with a birthDate');
    }
  })
  .openapi('SearchUsers');

/** Finds people by exact values, through keyed hashes: no value is stored in the clear, and none stands in a URL. */
export function searchRoutes(hashKey: KeyObject, show: ShowUsers, userExample: unknown): Route[] {
  return [
    defineRoute(
      {
        operationId: 'users.search',
        method: 'post',
        path: '/users/search',
        tag: 'Users',
        summary: 'Find users by exact personal values',
        description:
          'All criteria must hold. Values are compared after normalising: national ids by their digits, e-mail addresses without case, telephone numbers by their digits, names without case, accents and punctuation. There are no partial matches. A read: the audit keeps which fields were searched by, never the values, and an Idempotency-Key has no effect.',
        roles: ['user', 'service', 'admin', 'compliance-officer'],
        scope: 'users:read',
        body: criteriaSchema,
        bodyExample: { name: { given: 'Ada', family: 'Marlowe' }, birthDate: '1988-04-12' },
        response: {
          status: 200,
          description: 'One page, the newest user first.',
          schema: pageOf(userSchema, 'UserPage'),
          example: { data: [userExample], hasMore: false, nextCursor: null },
        },
        faults: ['validation_failed'],
      },
      async ({ body }, context) => {
        const { nationalId, email, phone, name, birthDate, includePast, limit, cursor } = body;
        const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('user'));
        const nameAndBirth = name && birthDate ? { ...name, birthDate } : undefined;
        const page = await context.read(async (work) => {
          const hashes = hashesOf(hashKey, work.scope, { nationalId, email, phone, nameAndBirth });
          const userIds = await findByHashes(work, hashes, { includePast, before, limit: limit + 1 });
          await context.witness(work, {
            resourceType: 'user_search',
            resourceId: '',
            fields: hashes.map(({ field }) => field),
          });
          const users = userIds.length > 0 ? await listUsers(work, { userIds, limit: limit + 1 }) : [];
          return show(work, users, limit, context);
        }, 'on record');
        return { status: 200, body: page };
      },
    ),
  ];
}
