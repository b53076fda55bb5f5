import { pageOf } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

/** What a person may be. `service` is for programs. */
const memberRoles = ['user', 'admin', 'compliance-officer'] as const;

const rolesSchema = z.array(z.enum(memberRoles)).min(1).max(memberRoles.length);

export const memberExample = {
  id: 'mem_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test' as const,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  email: 'grace@test.invalid',
  roles: ['user' as const, 'admin' as const],
  invitedBy: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  removedAt: null,
};

/** A person on the lender's staff. */
export const memberSchema = z
  .object({
    id: idSchema('member'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    email: z.string().openapi({ description: 'Encrypted at rest; never in events.' }),
    roles: z.array(z.string()).openapi({ description: 'Open.' }),
    invitedBy: z.string().openapi({ description: '`key_...`, `mem_...` or `system`.' }),
    removedAt: timestampSchema.nullable(),
  })
  .openapi('Member', { example: memberExample });

export const memberPageSchema = pageOf(memberSchema, 'MemberPage');

export const inviteMemberSchema = z
  .strictObject({
    email: z.email().max(254).openapi({ description: 'One member per address, whatever its case.' }),
    roles: rolesSchema.openapi({ description: "At most the caller's own." }),
  })
  .openapi('InviteMember', { example: { email: memberExample.email, roles: memberExample.roles } });

export const updateMemberSchema = z
  .strictObject({
    roles: rolesSchema.openapi({ description: 'They replace the old ones, in every personal key too.' }),
  })
  .openapi('UpdateMember', { example: { roles: ['user'] } });

export const createMemberKeySchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    expiresAt: timestampSchema.optional().openapi({ description: 'In the future. Default: never.' }),
  })
  .openapi('CreateMemberKey', { example: { name: 'laptop' } });

export const memberParamsSchema = z.object({ memberId: idSchema('member') });

export type MemberResource = z.output<typeof memberSchema>;
export type InviteMember = z.output<typeof inviteMemberSchema>;
export type CreateMemberKey = z.output<typeof createMemberKeySchema>;
