import { roles } from '../../kernel/principal.ts';
import { grantableScopes, meaningOfScope } from '../../kernel/scopes.ts';
import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';

const apiKeyKinds = ['secret', 'restricted', 'publishable'] as const;
const creditorTypes = ['bank', 'credit_union', 'state_licensed_lender', 'other'] as const;

const rolesSchema = z.array(z.enum(roles)).max(roles.length);

const scopeSchema = z.enum(grantableScopes, 'must be a scope of the published list').openapi('Scope', {
  description: grantableScopes.map((scope) => `\`${scope}\`: ${meaningOfScope(scope)}.`).join('\n'),
  example: 'applications:read',
});

const scopesSchema = z.array(scopeSchema).max(grantableScopes.length);

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
  expiresAt: timestampSchema.nullable(),
  revokedAt: timestampSchema.nullable(),
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
  expiresAt: '2027-11-22T09:30:00.000Z',
  revokedAt: null,
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
    name: z.string().trim().min(1).max(100),
    kind: z.enum(apiKeyKinds).default('secret').openapi({
      description:
        'secret: acts by roles. restricted: acts by scopes only. publishable: may stand in a page, opens embed sessions only.',
    }),
    roles: rolesSchema.optional().openapi({
      description: "Of a secret key; at most the caller's own. Default: user and service.",
    }),
    scopes: scopesSchema.optional().openapi({ description: 'Of a restricted key; at least one.' }),
    expiresAt: timestampSchema.optional().openapi({ description: 'In the future. Default: never.' }),
  })
  .openapi('CreateApiKey', {
    example: {
      name: 'nightly reconciliation',
      roles: ['user', 'service'],
      expiresAt: '2027-11-22T09:30:00.000Z',
    },
  });

export const creditorExample = {
  id: 'crd_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test' as const,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  legalName: 'Harbor Lending LLC',
  address: { line1: '1 Market Street', city: 'Wilmington', state: 'DE', postalCode: '19801', country: 'US' },
  type: 'state_licensed_lender' as const,
  supervisoryAgency: 'Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580',
  licences: [{ state: 'DE', number: '012345' }],
};

/** Who lends, in law: the ECOA notice names it and its agency. */
export const creditorSchema = z
  .object({
    id: idSchema('creditor'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    legalName: z.string(),
    address: z.object({
      line1: z.string(),
      city: z.string(),
      state: z.string(),
      postalCode: z.string(),
      country: z.string(),
    }),
    type: z.enum(creditorTypes),
    supervisoryAgency: z
      .string()
      .openapi({ description: 'Named by the adverse-action notice (12 CFR 1002 App. A).' }),
    licences: z.array(z.object({ state: z.string(), number: z.string() })),
  })
  .openapi('Creditor', { example: creditorExample });

export const creditorPageSchema = pageOf(creditorSchema, 'CreditorPage');

export const listQuerySchema = z.strictObject(pageQueryShape);
export const apiKeyParamsSchema = z.object({ apiKeyId: idSchema('apiKey') });
export const creditorParamsSchema = z.object({ creditorId: idSchema('creditor') });

export type ApiKeyResource = z.output<typeof apiKeySchema>;
export type CreateApiKey = z.output<typeof createApiKeySchema>;
export type CreditorResource = z.output<typeof creditorSchema>;
