import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';
import { providerKinds } from './kinds.ts';

const base = z.object({
  requestId: z.string(),
  applicationId: z.string(),
  provider: z.string(),
  kind: z.enum(providerKinds),
  pull: z.enum(['soft', 'hard', 'none']),
});

/** Integration events: what was asked of a provider and what came of it. Answers themselves are sealed elsewhere. */
export const providerEvents = {
  ProviderDataRequested: defineEvent('ProviderDataRequested', base.extend({ consentId: z.string() })),
  ProviderDataReceived: defineEvent(
    'ProviderDataReceived',
    base.extend({
      latencyMs: z.int(),
      costMinor: z.int(),
      outcome: z.enum(['received', 'unavailable']),
      /** Keyed hash of the raw answer, by which it is found. */
      answerHash: z.string().nullable(),
    }),
  ),
};

export type ProviderEventBody = BodyOf<typeof providerEvents>;
