import { idSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { policySchema } from '../schemas.ts';

/** A megabyte holds tables of tens of thousands of rows. */
const longestSource = 1_000_000;

export const pushPolicySchema = z
  .strictObject({
    source: z.string().min(1).max(longestSource).openapi({ description: 'The policy document, in YAML.' }),
  })
  .openapi('PushRiskPolicy');

export const publishPolicySchema = z
  .strictObject({
    effectiveFrom: timestampSchema.optional().openapi({
      description: 'From when new submissions go by it. Default: now.',
    }),
    secondPerson: z.boolean().default(false).openapi({
      description: 'In test mode: wait for a second person, as live mode always does.',
    }),
  })
  .openapi('PublishRiskPolicy');

export const versionParamsSchema = z.strictObject({
  policyId: idSchema('policy'),
  version: z.coerce.number().int().positive(),
});

export const versionListSchema = z.object({ data: z.array(policySchema) }).openapi('RiskPolicyVersionList');
