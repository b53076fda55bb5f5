import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { findUser } from '../repository.ts';
import type { DuplicateLinkRow } from '../rows.ts';
import { dismissLink, listLinks } from './repository.ts';

const linkStatusSchema = z.enum(['open', 'dismissed']).openapi({
  description: '`dismissed`: somebody said that they are two people.',
});

const linkSchema = z
  .object({
    id: idSchema('duplicateLink').openapi({ description: 'The same from either side.' }),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    userId: idSchema('user'),
    duplicateUserId: idSchema('user'),
    match: z.enum(['national_id', 'name_birth_contact']).openapi({
      description:
        'The same national id; or the same name and birth date, with an e-mail address or number shared.',
    }),
    status: linkStatusSchema,
    resolvedBy: z.string().nullable().openapi({ description: 'Who dismissed it.' }),
  })
  .openapi('DuplicateLink');

type DuplicateLink = z.output<typeof linkSchema>;

const linkExample: DuplicateLink = {
  id: 'dup_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  duplicateUserId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8rb',
  match: 'national_id',
  status: 'open',
  resolvedBy: null,
};

export function duplicateRoutes(): Route[] {
  return [
    defineRoute(
      {
        operationId: 'duplicates.list',
        method: 'get',
        path: '/users/{userId}/duplicates',
        tag: 'Users',
        summary: 'List users who may be the same person',
        description:
          'Found when a user is written, linked both ways and never merged. In test mode the person 000-05-0003 is linked with whoever has the same national id, or the same name, birth date and contact.',
        roles: ['user', 'service', 'admin', 'compliance-officer'],
        scope: 'users:read',
        params: z.object({ userId: idSchema('user') }),
        query: z.object({ ...pageQueryShape, status: linkStatusSchema.optional() }),
        response: {
          status: 200,
          description: 'One page.',
          schema: pageOf(linkSchema, 'DuplicateLinkPage'),
          example: { data: [linkExample], hasMore: false, nextCursor: null },
        },
        faults: ['not_found', 'validation_failed'],
      },
      async ({ params: { userId }, query: { limit, cursor, status } }, context) => {
        const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('user'));
        const rows = await context.read(async (work) => {
          if (!(await findUser(work, userId))) throw notFound('user', userId);
          return listLinks(work, userId, { status, before, limit: limit + 1 });
        });
        return {
          status: 200,
          body: cutPage(rows, limit, ({ duplicate_user_id }) => duplicate_user_id, presentLink),
        };
      },
    ),
    defineRoute(
      {
        operationId: 'duplicates.dismiss',
        method: 'post',
        path: '/users/{userId}/duplicates/{duplicateUserId}/dismiss',
        tag: 'Users',
        summary: 'Say that two users are not the same person',
        description:
          'For both sides and for good: later edits do not link them again. Twice changes nothing.',
        roles: ['user', 'admin', 'compliance-officer'],
        scope: 'users:write',
        params: z.object({ userId: idSchema('user'), duplicateUserId: idSchema('user') }),
        response: {
          status: 200,
          description: 'The link, dismissed.',
          schema: linkSchema,
          example: { ...linkExample, status: 'dismissed', resolvedBy: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9' },
        },
        faults: ['not_found'],
      },
      async ({ params: { userId, duplicateUserId } }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await dismissLink(work, userId, duplicateUserId);
          if (!row) throw notFound('duplicate', duplicateUserId);
          return { status: 200, resourceId: row.link_id, body: presentLink(row) };
        });
        return { status: answer.status, body: linkSchema.parse(answer.body) };
      },
    ),
  ];
}

function presentLink(row: DuplicateLinkRow): DuplicateLink {
  return {
    id: row.link_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    userId: row.user_id,
    duplicateUserId: row.duplicate_user_id,
    match: row.match,
    status: row.status,
    resolvedBy: row.resolved_by,
  };
}
