import { modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

const conditionSchema = z.object({
  name: z.string().openapi({ description: 'Open.', example: 'creditor_complete' }),
  description: z.string(),
  met: z.boolean(),
  missing: z.string().nullable().openapi({ description: 'What is still to be done.' }),
});

export const activationExample = {
  mode: 'test' as const,
  liveSince: null,
  ready: false,
  conditions: [
    {
      name: 'policy_published',
      description: 'A published credit policy',
      met: true,
      missing: null,
    },
    {
      name: 'creditor_complete',
      description:
        'A creditor with its own address and agency, and a licence in force where its kind needs one',
      met: false,
      missing: "Harbor Lending LLC still has the sandbox's address.",
    },
  ],
};

/** What stands between a tenant and live mode. */
export const activationSchema = z
  .object({
    mode: modeSchema,
    liveSince: timestampSchema.nullable().openapi({ description: 'When live mode was opened.' }),
    ready: z.boolean().openapi({ description: 'Every condition is met.' }),
    conditions: z.array(conditionSchema),
  })
  .openapi('Activation', { example: activationExample });

export const activatedExample = {
  liveSince: '2026-11-22T09:30:00.000Z',
  apiKeyId: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  secret: 'cp_live_sk_(32 characters and a checksum)',
};

export const activatedSchema = z
  .object({
    liveSince: timestampSchema,
    apiKeyId: z.string(),
    secret: z
      .string()
      .openapi({ description: 'The first live key. It is shown this once and kept nowhere.' }),
  })
  .openapi('Activated', { example: activatedExample });

export const activateSchema = z.strictObject({}).openapi('Activate', { example: {} });
