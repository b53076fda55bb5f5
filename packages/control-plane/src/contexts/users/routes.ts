import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { externalIdSchema, idSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import type { UserHandlers } from './handlers.ts';
import { createUserSchema, updateUserSchema, userSchema } from './schemas.ts';

const personExample = {
  name: { given: 'Ada', family: 'Marlowe' },
  birthDate: '1988-04-12',
  addresses: [
    { line1: '12 Bay Street', city: 'San Francisco', state: 'CA', postalCode: '94105', country: 'US' },
  ],
  contact: { email: 'ada@example.com', phone: '+12025550143' },
  employment: { status: 'employed', employerName: 'Harbor Tools', startedOn: '2019-03-01' },
  income: { annualGrossMinor: 8_400_000, currency: 'USD', monthlyHousingMinor: 140_000 },
};

export const userExample = {
  id: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  version: 1,
  externalId: 'customer-4711',
  nationalIdLast4: '0001',
  duplicateUserIds: [],
  masked: false,
  maskedFields: [],
  ...personExample,
};

const writers = ['user', 'service', 'admin'] as const;
const readers = ['user', 'service', 'admin', 'compliance-officer'] as const;
const userParams = z.object({ userId: idSchema('user') });

export function userRoutes(handlers: UserHandlers): Route[] {
  return [
    defineRoute(
      {
        operationId: 'users.create',
        method: 'post',
        path: '/users',
        tag: 'Users',
        summary: 'Put a person in the vault',
        description:
          'The person is encrypted under a key of its own. Test mode takes the national ids of the test catalogue only.',
        roles: writers,
        scope: 'users:write',
        body: createUserSchema,
        bodyExample: { ...personExample, nationalId: '000-01-0001', externalId: 'customer-4711' },
        response: { status: 201, description: 'The user.', schema: userSchema, example: userExample },
        faults: [
          'validation_failed',
          'test_identity_required',
          'conflict',
          'idempotency_in_flight',
          'idempotency_key_reused',
        ],
      },
      async ({ body }, context) => {
        const answer = await handlers.create(body, context);
        return { status: answer.status, body: userSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'users.list',
        method: 'get',
        path: '/users',
        tag: 'Users',
        summary: 'List users',
        description:
          'Newest first. Filters are combined; each user shown in full is a read that the audit keeps.',
        roles: readers,
        scope: 'users:read',
        query: z.object({
          ...pageQueryShape,
          externalId: externalIdSchema.optional(),
          createdFrom: timestampSchema.optional().openapi({ description: 'Made at or after this time.' }),
          createdTo: timestampSchema.optional().openapi({ description: 'Made before this time.' }),
          duplicates: z
            .enum(['open', 'dismissed'])
            .optional()
            .openapi({ description: 'Only users with such a link to another one.' }),
        }),
        response: {
          status: 200,
          description: 'One page.',
          schema: pageOf(userSchema, 'UserPage'),
          example: { data: [userExample], hasMore: false, nextCursor: null },
        },
        faults: ['validation_failed'],
      },
      async ({ query }, context) => ({ status: 200, body: await handlers.list(query, context) }),
    ),
    defineRoute(
      {
        operationId: 'users.get',
        method: 'get',
        path: '/users/{userId}',
        tag: 'Users',
        summary: 'Read a user',
        description:
          'Keys of role `user` and of the scope `users:personal` see the person, and the audit keeps that they did. Keys of role `service` and of `users:read` see a masked person, all others only that there is one.',
        roles: readers,
        scope: 'users:read',
        params: userParams,
        response: { status: 200, description: 'The user.', schema: userSchema, example: userExample },
        faults: ['not_found'],
      },
      async ({ params }, context) => ({ status: 200, body: await handlers.get(params.userId, context) }),
    ),
    defineRoute(
      {
        operationId: 'users.update',
        method: 'patch',
        path: '/users/{userId}',
        tag: 'Users',
        summary: 'Edit a user',
        description:
          'Makes a new version. Applications keep the version that they were made with. With `If-Match` an edit that was made elsewhere meanwhile is not lost: 412.',
        versioned: true,
        roles: writers,
        scope: 'users:write',
        params: userParams,
        body: updateUserSchema,
        bodyExample: { contact: { email: 'ada.marlowe@example.com' } },
        response: {
          status: 200,
          description: 'The user in its new version.',
          schema: userSchema,
          example: { ...userExample, version: 2, contact: { email: 'ada.marlowe@example.com' } },
        },
        faults: ['not_found', 'validation_failed', 'test_identity_required', 'conflict'],
      },
      async ({ params, body }, context) => {
        const answer = await handlers.update(params.userId, body, context);
        return { status: answer.status, body: userSchema.parse(answer.body) };
      },
    ),
  ];
}
