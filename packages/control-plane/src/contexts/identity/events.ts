import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';

/** Who got in and who was shut out, so that the audit chain witnesses it. Never a secret or a name. */
export const identityEvents = {
  CreditorRegistered: defineEvent('CreditorRegistered', z.object({ creditorId: z.string() })),
  ApiKeyCreated: defineEvent(
    'ApiKeyCreated',
    z.object({
      keyId: z.string(),
      kind: z.enum(['secret', 'restricted', 'publishable']),
      roles: z.array(z.string()),
      scopes: z.array(z.string()),
      expiresAt: z.iso.datetime().nullable(),
    }),
  ),
  ApiKeyRevoked: defineEvent('ApiKeyRevoked', z.object({ keyId: z.string() })),
};
