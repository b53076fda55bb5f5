import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import type { KeyIssuer } from '../api-keys/issuing.ts';
import { presentApiKey } from '../api-keys/presentation.ts';
import { apiKeyExample, createdApiKeySchema } from '../api-keys/schemas.ts';
import type { MemberRow } from '../rows.ts';
import { listQuerySchema } from '../schemas.ts';
import { type ChangedMember, changeRoles, createMemberKey, inviteMember, removeMember } from './commands.ts';
import type { EmailCustody } from './email.ts';
import { findMember, listMembers } from './repository.ts';
import {
  createMemberKeySchema,
  inviteMemberSchema,
  type MemberResource,
  memberExample,
  memberPageSchema,
  memberParamsSchema,
  memberSchema,
  updateMemberSchema,
} from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'Members';
const path = '/admin/members';

export type MemberRouteParts = {
  issuer: KeyIssuer;
  emails: EmailCustody;
  /** To be called after a commit that changed the key of this hash. */
  onKeyChanged: (keyHash: string) => void;
};

/** Who works at the lender: invited here, acting by personal keys. */
export function memberRoutes({ issuer, emails, onKeyChanged }: MemberRouteParts): Route[] {
  const present = (row: MemberRow): MemberResource => ({
    id: row.member_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    email: emails.open(row.member_id, row.sealed_email),
    roles: row.roles,
    invitedBy: row.invited_by,
    removedAt: row.removed_at?.toISOString() ?? null,
  });
  const tell = ({ keys }: ChangedMember) => {
    for (const { key_hash } of keys) onKeyChanged(key_hash);
  };
  const member = { status: 200 as const, schema: memberSchema, example: memberExample };

  return [
    defineRoute(
      {
        operationId: 'members.list',
        method: 'get',
        path,
        tag,
        summary: 'List members, those removed included',
        roles,
        scope: 'members:read',
        query: listQuerySchema,
        response: {
          status: 200,
          description: 'A page of members, newest first.',
          schema: memberPageSchema,
          example: { data: [memberExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query }, context) => {
        const beforeId = query.cursor ? decodeCursor(query.cursor, idPattern('member')) : undefined;
        const rows = await context.read((work) => listMembers(work, { limit: query.limit, beforeId }));
        return { status: 200, body: cutPage(rows, query.limit, (row) => row.member_id, present) };
      },
    ),
    defineRoute(
      {
        operationId: 'members.get',
        method: 'get',
        path: `${path}/{memberId}`,
        tag,
        summary: 'Get a member',
        roles,
        scope: 'members:read',
        params: memberParamsSchema,
        response: { ...member, description: 'The member.' },
        faults: ['not_found'],
      },
      async ({ params }, context) => {
        const row = await context.read((work) => findMember(work, params.memberId));
        return { status: 200, body: present(row) };
      },
    ),
    defineRoute(
      {
        operationId: 'members.invite',
        method: 'post',
        path,
        tag,
        summary: 'Invite a member',
        description: 'Nobody gives a role that they lack.',
        roles,
        scope: 'members:write',
        body: inviteMemberSchema,
        bodyExample: { email: memberExample.email, roles: memberExample.roles },
        response: { ...member, status: 201, description: 'The member.' },
        faults: ['conflict'],
      },
      async ({ body }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await inviteMember(work, body, { caller: context.principal, emails });
          return { status: 201, resourceId: row.member_id, body: present(row) };
        });
        return { status: answer.status, body: memberSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'members.update',
        method: 'patch',
        path: `${path}/{memberId}`,
        tag,
        summary: "Change a member's roles",
        description: 'Their personal keys follow. The last member with the role admin keeps it.',
        roles,
        scope: 'members:write',
        params: memberParamsSchema,
        body: updateMemberSchema,
        bodyExample: { roles: ['user'] },
        response: { ...member, description: 'The member.', example: { ...memberExample, roles: ['user'] } },
        faults: ['not_found', 'conflict', 'rejected'],
      },
      async ({ params, body }, context) => {
        const answer = await context.commit(async (work) => {
          const order = { roles: body.roles, caller: context.principal };
          const changed = await changeRoles(work, params.memberId, order);
          work.afterCommit(() => tell(changed));
          return { status: 200, body: present(changed.member) };
        });
        return { status: answer.status, body: memberSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'members.remove',
        method: 'post',
        path: `${path}/{memberId}/remove`,
        tag,
        summary: 'Remove a member',
        description: 'Revokes their personal keys. The last member with the role admin cannot be removed.',
        roles,
        scope: 'members:write',
        params: memberParamsSchema,
        response: {
          ...member,
          description: 'The member, removed.',
          example: { ...memberExample, removedAt: '2026-11-22T10:00:00.000Z' },
        },
        faults: ['not_found', 'conflict'],
      },
      async ({ params }, context) => {
        const answer = await context.commit(async (work) => {
          const changed = await removeMember(work, params.memberId);
          work.afterCommit(() => tell(changed));
          return { status: 200, resourceId: params.memberId, body: present(changed.member) };
        });
        return { status: answer.status, body: memberSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'members.createKey',
        method: 'post',
        path: `${path}/{memberId}/keys`,
        tag,
        summary: 'Create a personal key',
        description:
          'It acts as the member: events name `mem_...` as their actor, and rules of two persons count it as that person. ' +
          'The secret is in this answer only.',
        roles,
        scope: 'members:write',
        params: memberParamsSchema,
        body: createMemberKeySchema,
        bodyExample: { name: 'laptop' },
        response: {
          status: 201,
          description: 'The key, with its secret.',
          schema: createdApiKeySchema,
          example: {
            ...apiKeyExample,
            name: 'laptop',
            memberId: memberExample.id,
            secret: 'cp_test_sk_(32 characters and a checksum)',
          },
        },
        faults: ['not_found', 'rejected'],
      },
      async ({ params, body }, context) => {
        const answer = await context.commit(async (work) => {
          const order = { body, caller: context.principal, issuer };
          const { row, secret } = await createMemberKey(work, params.memberId, order);
          return { status: 201, resourceId: row.key_id, body: { ...presentApiKey(row), secret } };
        });
        return { status: answer.status, body: createdApiKeySchema.parse(answer.body) };
      },
    ),
  ];
}
