import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';

const keyId = z.string();
const memberId = z.string();
const roles = z.array(z.string());

/** Who got in and who was shut out, so that the audit chain witnesses it. Never a secret, a name or an e-mail. */
export const identityEvents = {
  CreditorRegistered: defineEvent('CreditorRegistered', z.object({ creditorId: z.string() })),
  CreditorUpdated: defineEvent(
    'CreditorUpdated',
    z.object({ creditorId: z.string(), changed: z.array(z.string()) }),
  ),
  CreditorArchived: defineEvent('CreditorArchived', z.object({ creditorId: z.string() })),
  /** Live mode was opened from test mode, with its first key. */
  LiveModeActivated: defineEvent('LiveModeActivated', z.object({ firstKeyId: z.string() })),
  ApiKeyCreated: defineEvent(
    'ApiKeyCreated',
    z.object({
      keyId,
      kind: z.enum(['secret', 'restricted', 'publishable']),
      roles,
      scopes: z.array(z.string()),
      expiresAt: z.iso.datetime().nullable(),
      /** Whose personal key it is. */
      memberId: z.string().optional(),
      /** The key that it takes over from. */
      replaces: z.string().optional(),
    }),
  ),
  /** Fields by name; the values are read where they are kept. */
  ApiKeyUpdated: defineEvent('ApiKeyUpdated', z.object({ keyId, changed: z.array(z.string()) })),
  /** A successor was made; the key itself works until `worksUntil`. */
  ApiKeyRotated: defineEvent(
    'ApiKeyRotated',
    z.object({ keyId, replacedBy: z.string(), worksUntil: z.iso.datetime() }),
  ),
  /** Thirty days are left, and nobody has rotated it. */
  ApiKeyExpiring: defineEvent('ApiKeyExpiring', z.object({ keyId, expiresAt: z.iso.datetime() })),
  ApiKeyRevoked: defineEvent('ApiKeyRevoked', z.object({ keyId })),
  MemberInvited: defineEvent('MemberInvited', z.object({ memberId, roles })),
  MemberRolesChanged: defineEvent('MemberRolesChanged', z.object({ memberId, roles })),
  MemberRemoved: defineEvent('MemberRemoved', z.object({ memberId })),
};
