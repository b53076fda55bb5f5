import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import { providerKinds, unavailableReasons } from './kinds.ts';

const providerKindSchema = z
  .enum(providerKinds)
  .openapi({ description: 'What it is asked for. Open: new kinds may come.' });

const providerNameSchema = z.string().openapi({ example: 'sandbox-bureau' });

export const providerSchema = z
  .object({
    name: providerNameSchema,
    mode: modeSchema,
    kind: providerKindSchema,
    circuit: z
      .enum(['closed', 'open', 'half_open'])
      .openapi({ description: 'Closed is well; open refuses calls after repeated failures.' }),
    health: z.enum(['healthy', 'degraded', 'unhealthy']),
  })
  .openapi('Provider');

export const providerRequestSchema = z
  .object({
    id: idSchema('providerRequest'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    applicationId: idSchema('application'),
    userId: idSchema('user'),
    userVersion: z.int(),
    provider: providerNameSchema,
    kind: providerKindSchema,
    pull: z.enum(['soft', 'hard', 'none']),
    permissiblePurpose: z
      .enum(['credit_transaction', 'written_instructions'])
      .openapi({ description: '15 USC 1681b.' }),
    consentId: idSchema('consent'),
    outcome: z
      .enum(['pending', 'received', 'unavailable'])
      .openapi({ description: 'The answer itself is sealed and not shown.' }),
    reason: z
      .enum(unavailableReasons)
      .nullable()
      .openapi({ description: 'Why it was unavailable. Open: new reasons may come.' }),
    latencyMs: z.int().nullable().openapi({ description: 'Over all attempts; null while pending.' }),
    costMinor: z.int().openapi({ description: 'In minor units of `costCurrency`.' }),
    costCurrency: z.literal('USD'),
  })
  .openapi('ProviderRequest');

export type ProviderResource = z.output<typeof providerSchema>;
export type ProviderRequestResource = z.output<typeof providerRequestSchema>;
