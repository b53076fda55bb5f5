import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { consentKinds } from '../public.ts';
import { printable } from '../text-schemas.ts';

const consentKindSchema = z.enum(consentKinds).openapi({
  description:
    'What the person agreed to. Open: new kinds may come. `credit_pull_soft` and `credit_pull_hard` let a bureau be asked, `identity` an identity check.',
});

const textHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex')
  .openapi({
    description: 'SHA-256 of the text that the person saw, in hex.',
    example: '9f86d081884c7d65'.repeat(4),
  });

const textVersionSchema = printable(40).openapi({ example: '2026-01' });

const ipSchema = z.union([z.ipv4(), z.ipv6()]).openapi({
  type: 'string',
  description: "The person's own address, not your server's.",
  example: '203.0.113.7',
});

export const grantConsentSchema = z
  .strictObject({
    kind: consentKindSchema,
    textHash: textHashSchema,
    textVersion: textVersionSchema,
    grantedAt: timestampSchema.optional().openapi({ description: 'Default: now.' }),
    ip: ipSchema.optional(),
  })
  .openapi('GrantConsent');

export const consentSchema = z
  .object({
    id: idSchema('consent'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    userId: idSchema('user'),
    kind: consentKindSchema,
    textHash: textHashSchema,
    textVersion: textVersionSchema,
    grantedAt: timestampSchema,
    revokedAt: timestampSchema.nullable(),
  })
  .openapi('Consent');

export const consentFilterShape = {
  kind: consentKindSchema.optional(),
  status: z.enum(['in_force', 'revoked']).optional(),
};

export type GrantConsent = z.output<typeof grantConsentSchema>;
export type ConsentResource = z.output<typeof consentSchema>;
