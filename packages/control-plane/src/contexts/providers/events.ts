import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';
import { providerKinds, unavailableReasons } from './kinds.ts';

const base = z.object({
  requestId: z.string(),
  applicationId: z.string(),
  provider: z.string(),
  kind: z.enum(providerKinds),
  pull: z.enum(['soft', 'hard', 'none']),
});

/** Integration events: what was asked of a provider and what came of it. Answers themselves are sealed elsewhere. */
export const providerEvents = {
  ProviderDataRequested: defineEvent(
    'ProviderDataRequested',
    base.extend({
      consentId: z.string(),
      /** The request that gave no data, so that this vendor is asked. */
      fallbackOf: z.string().optional(),
    }),
  ),
  ProviderDataReceived: defineEvent(
    'ProviderDataReceived',
    base.extend({
      latencyMs: z.int(),
      costMinor: z.int(),
      outcome: z.enum(['received', 'unavailable']),
      /** Why it was unavailable. */
      reason: z.enum(unavailableReasons).optional(),
      /** Keyed hash of the raw answer, by which it is found. */
      answerHash: z.string().nullable(),
    }),
  ),
  /** An answer came after its caller had stopped waiting. It is kept and paid for, and moves nothing. */
  ProviderDataArrivedLate: defineEvent(
    'ProviderDataArrivedLate',
    base.extend({ latencyMs: z.int(), costMinor: z.int(), answerHash: z.string() }),
  ),
  /** For a tenant that meets it: a provider's circuit opened, or answers come again. Written on a change only. */
  ProviderHealthChanged: defineEvent(
    'ProviderHealthChanged',
    z.object({
      provider: z.string(),
      kind: z.enum(providerKinds),
      status: z.enum(['degraded', 'recovered']),
    }),
  ),
  /** System event, under the reserved tenant: something that the program leans on changed. */
  ServiceHealthCheck: defineEvent(
    'ServiceHealthCheck',
    z.object({ component: z.string(), status: z.enum(['degraded', 'healthy']) }),
  ),
};

export type ProviderEventBody = BodyOf<typeof providerEvents>;
