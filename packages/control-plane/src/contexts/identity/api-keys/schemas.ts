import { isIP } from 'node:net';
import { roles } from '../../../kernel/principal.ts';
import { grantableScopes, meaningOfScope } from '../../../kernel/scopes.ts';
import { pageOf } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

const apiKeyKinds = ['secret', 'restricted', 'publishable'] as const;
const longestOverlapHours = 168;

const rolesSchema = z.array(z.enum(roles)).max(roles.length);

const scopeSchema = z.enum(grantableScopes, 'must be a scope of the published list').openapi('Scope', {
  description: grantableScopes.map((scope) => `\`${scope}\`: ${meaningOfScope(scope)}.`).join('\n'),
  example: 'applications:read',
});

const scopesSchema = z.array(scopeSchema).max(grantableScopes.length);

const nameSchema = z.string().trim().min(1).max(100);

const addressesSchema = z
  .array(z.string().refine(isCidr, 'must be a CIDR block such as 203.0.113.0/24 or 2001:db8::/32'))
  .max(50);

const apiKeyShape = {
  id: idSchema('apiKey'),
  mode: modeSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  name: z.string(),
  kind: z.enum(apiKeyKinds),
  prefix: z.string().openapi({ example: 'cp_test_sk_' }),
  lastFour: z.string().openapi({ example: '9fQ2' }),
  roles: rolesSchema,
  scopes: z.array(z.string()).openapi({ description: 'Open: what a newer version has granted.' }),
  memberId: idSchema('member').nullable().openapi({ description: 'Whose personal key it is.' }),
  allowedAddresses: z
    .array(z.string())
    .openapi({ description: 'CIDR blocks that it may be used from; none: from everywhere.' }),
  expiresAt: timestampSchema.nullable(),
  revokedAt: timestampSchema.nullable(),
  lastUsedAt: timestampSchema.nullable().openapi({ description: 'To the minute.' }),
  replaces: idSchema('apiKey').nullable().openapi({ description: 'The key that it took over from.' }),
  replacedBy: idSchema('apiKey')
    .nullable()
    .openapi({ description: 'The key that takes over from it; until `expiresAt` both work.' }),
  createdBy: z.string().openapi({ description: '`key_...`, `mem_...` or `system`.' }),
};

export const apiKeyExample = {
  id: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test' as const,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  name: 'nightly reconciliation',
  kind: 'secret' as const,
  prefix: 'cp_test_sk_',
  lastFour: '9fQ2',
  roles: ['user' as const, 'service' as const],
  scopes: [],
  memberId: null,
  allowedAddresses: [],
  expiresAt: '2027-11-22T09:30:00.000Z',
  revokedAt: null,
  lastUsedAt: '2026-11-22T10:02:00.000Z',
  replaces: null,
  replacedBy: null,
  createdBy: 'mem_01k9z3c4e8f7tbv2m5n6p7q8r9',
};

/** A key as it is listed: enough to recognise it, nothing to use it. */
export const apiKeySchema = z.object(apiKeyShape).openapi('ApiKey', { example: apiKeyExample });

/** The one answer that holds the secret. */
export const createdApiKeySchema = z
  .object({
    ...apiKeyShape,
    secret: z.string().openapi({ description: 'The key itself. It is shown this once and kept nowhere.' }),
  })
  .openapi('CreatedApiKey');

export const apiKeyPageSchema = pageOf(apiKeySchema, 'ApiKeyPage');

export const createApiKeySchema = z
  .strictObject({
    name: nameSchema,
    kind: z.enum(apiKeyKinds).default('secret').openapi({
      description:
        'secret: acts by roles. restricted: acts by scopes only. publishable: may stand in a page, opens embed sessions only.',
    }),
    roles: rolesSchema.optional().openapi({
      description: "Of a secret key; at most the caller's own. Default: user and service.",
    }),
    scopes: scopesSchema.optional().openapi({ description: 'Of a restricted key; at least one.' }),
    allowedAddresses: addressesSchema.optional().openapi({ description: 'CIDR blocks. Default: anywhere.' }),
    expiresAt: timestampSchema.optional().openapi({ description: 'In the future. Default: never.' }),
  })
  .openapi('CreateApiKey', {
    example: {
      name: 'nightly reconciliation',
      roles: ['user', 'service'],
      expiresAt: '2027-11-22T09:30:00.000Z',
    },
  });

export const updateApiKeySchema = z
  .strictObject({
    name: nameSchema,
    scopes: scopesSchema.min(1).openapi({ description: 'Of a restricted key; they replace the old ones.' }),
    allowedAddresses: addressesSchema.openapi({ description: 'They replace the old ones.' }),
    expiresAt: timestampSchema.nullable().openapi({ description: 'In the future; null: never.' }),
  })
  .partial()
  .openapi('UpdateApiKey', { example: { name: 'nightly, east' } });

export const rotateApiKeySchema = z
  .strictObject({
    overlapHours: z
      .number()
      .min(0)
      .max(longestOverlapHours)
      .default(24)
      .openapi({ description: `How long the old key still works, 0 to ${longestOverlapHours}.` }),
    expiresAt: timestampSchema.nullable().optional().openapi({
      description: 'Of the new key; null: never. Default: it lives as long as the old one was to live.',
    }),
  })
  .openapi('RotateApiKey', { example: { overlapHours: 24 } });

export const apiKeyParamsSchema = z.object({ apiKeyId: idSchema('apiKey') });

export type ApiKeyResource = z.output<typeof apiKeySchema>;
export type CreateApiKey = z.output<typeof createApiKeySchema>;
export type UpdateApiKey = z.output<typeof updateApiKeySchema>;

function isCidr(text: string): boolean {
  const [address = '', prefix = '', ...more] = text.split('/');
  const version = isIP(address);
  return (
    version !== 0 &&
    more.length === 0 &&
    /^\d{1,3}$/.test(prefix) &&
    Number(prefix) <= (version === 4 ? 32 : 128)
  );
}
