import { z } from '@hono/zod-openapi';
import { type IdKind, idPattern, idPrefixes } from '../../kernel/ids.ts';
import { currencyCodes } from '../../kernel/money.ts';

/** zod with `.openapi()`: every schema of the contract is made with this one. */
export { z };

/** An id of this kind, documented with its prefix. */
export function idSchema(kind: IdKind) {
  return z
    .string()
    .regex(idPattern(kind), `must be an id of the form ${idPrefixes[kind]}_...`)
    .openapi({ example: `${idPrefixes[kind]}_01k9z3c4e8f7tbv2m5n6p7q8r9` });
}

export const currencySchema = z
  .enum(currencyCodes)
  .openapi({ description: 'ISO 4217 alphabetic code.', example: 'USD' });

/** A positive amount below 10^13 minor units. */
export const amountMinorSchema = z.int().positive().max(9_999_999_999_999);

export const timestampSchema = z.iso
  .datetime()
  .openapi({ description: 'RFC 3339, UTC.', example: '2026-11-22T09:30:00.000Z' });

export const modeSchema = z.enum(['test', 'live']);

export const externalIdSchema = z
  .string()
  .min(1)
  .max(200)
  .openapi({ description: "The lender's own key, unique per tenant and mode.", example: 'loan-4711' });

/** The lender's own keys and values; encrypted at rest, never in events. */
export const metadataSchema = z
  .record(z.string().min(1).max(40), z.string().max(500))
  .refine((metadata) => Object.keys(metadata).length <= 50, 'at most 50 keys')
  .openapi({ example: { branch: 'web' } });
