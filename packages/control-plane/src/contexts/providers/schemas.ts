import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import { providerKinds, unavailableReasons } from './kinds.ts';

const providerKindSchema = z
  .enum(providerKinds)
  .openapi({ description: 'What it is asked for. Open: new kinds may come.' });

export const providerNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/)
  .openapi({ example: 'sandbox-bureau' });

const milliseconds = z.int().nonnegative();

export const providerSchema = z
  .object({
    name: providerNameSchema,
    mode: modeSchema,
    kind: providerKindSchema,
    rank: z.int().positive().openapi({
      description: 'Among those of its kind: 1 is asked first, 2 where 1 gave no data, and so on.',
    }),
    circuit: z
      .enum(['closed', 'open', 'half_open'])
      .openapi({ description: 'Closed is well; open refuses calls after repeated failures.' }),
    health: z.enum(['healthy', 'degraded', 'unhealthy']),
    costMinor: z.int().openapi({ description: 'Price of an answer, in minor units of `costCurrency`.' }),
    costCurrency: z.literal('USD'),
    limits: z
      .object({
        patienceMs: milliseconds.openapi({
          description: 'How long a check waits, over all attempts, before it turns to the next provider.',
        }),
        timeoutMs: milliseconds.openapi({ description: 'Of each attempt.' }),
        attempts: z.int().positive().openapi({ description: 'The first included.' }),
        callsAtOnce: z.int().positive(),
        callsWaiting: z.int().nonnegative(),
        failuresToOpen: z.int().positive().openapi({ description: 'In a row; then the circuit opens.' }),
        openMs: milliseconds,
        trials: z.int().positive().openapi({ description: 'That must succeed before it closes.' }),
      })
      .openapi({ description: 'Of each process.' }),
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
    fallbackOf: idSchema('providerRequest')
      .nullable()
      .openapi({ description: 'The request that gave no data, so that this provider was asked.' }),
    lateAt: timestampSchema.nullable().openapi({
      description: 'When an answer came after the check had stopped waiting. It is kept and moves nothing.',
    }),
  })
  .openapi('ProviderRequest');

const revealReasons = [
  'applicant_request',
  'dispute',
  'examination',
  'fraud_investigation',
  'data_quality',
] as const;

/** Why somebody reads an answer: of a list, since free text could carry personal data into the audit. */
export const revealBodySchema = z.strictObject({
  reason: z.enum(revealReasons).openapi({ description: 'Kept by the audit.' }),
});

export const revealedAnswerSchema = z
  .object({
    requestId: idSchema('providerRequest'),
    provider: providerNameSchema,
    kind: providerKindSchema,
    receivedAt: timestampSchema,
    late: z.boolean(),
    raw: z.string().openapi({ description: 'What the provider said, word for word.' }),
  })
  .openapi('RevealedProviderAnswer');

export type ProviderResource = z.output<typeof providerSchema>;
export type ProviderRequestResource = z.output<typeof providerRequestSchema>;
export type RevealReason = z.output<typeof revealBodySchema>['reason'];
export type RevealedAnswer = z.output<typeof revealedAnswerSchema>;
