import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';

/** What happened to people and their consents, by id; the vault holds the person. */
export const userEvents = {
  UserCreated: defineEvent('UserCreated', z.object({ userId: z.string(), version: z.int() })),
  UserUpdated: defineEvent('UserUpdated', z.object({ userId: z.string(), version: z.int() })),
  ConsentGranted: defineEvent(
    'ConsentGranted',
    z.object({ consentId: z.string(), userId: z.string(), kind: z.string(), textVersion: z.string() }),
  ),
  ConsentRevoked: defineEvent(
    'ConsentRevoked',
    z.object({ consentId: z.string(), userId: z.string(), kind: z.string() }),
  ),
  DuplicateLinked: defineEvent(
    'DuplicateLinked',
    z.object({ linkId: z.string(), userId: z.string(), duplicateUserId: z.string(), match: z.string() }),
  ),
  DuplicateDismissed: defineEvent(
    'DuplicateDismissed',
    z.object({ linkId: z.string(), userId: z.string(), duplicateUserId: z.string() }),
  ),
};

export type UserEventBody = BodyOf<typeof userEvents>;
