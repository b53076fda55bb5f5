import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';

const proposalId = z.string();

export const configurationEvents = {
  /** System event: settings changed, by name; the values are read where they are kept. */
  ConfigurationUpdated: defineEvent(
    'ConfigurationUpdated',
    z.object({
      settingsVersion: z.int(),
      changed: z.array(z.string()),
      /** The product or consumer that they were changed for; absent: the tenant as a whole. */
      subjectId: z.string().optional(),
      /** The proposal that was applied. */
      proposalId: z.string().optional(),
    }),
  ),
  SettingsProposed: defineEvent(
    'SettingsProposed',
    z.object({
      proposalId,
      changed: z.array(z.string()),
      subjectId: z.string().optional(),
      effectiveAt: z.iso.datetime().nullable(),
    }),
  ),
  SettingsProposalApproved: defineEvent('SettingsProposalApproved', z.object({ proposalId })),
  SettingsProposalRejected: defineEvent('SettingsProposalRejected', z.object({ proposalId })),
  /** Nobody decided in time. */
  SettingsProposalExpired: defineEvent('SettingsProposalExpired', z.object({ proposalId })),
  FlagChanged: defineEvent(
    'FlagChanged',
    z.object({ flag: z.string(), version: z.int(), percentage: z.number() }),
  ),
  TestClockCreated: defineEvent(
    'TestClockCreated',
    z.object({ testClockId: z.string(), now: z.iso.datetime() }),
  ),
  /** The clock stands at `now`, and all that was due on the way has been done. */
  TestClockAdvanced: defineEvent(
    'TestClockAdvanced',
    z.object({ testClockId: z.string(), from: z.iso.datetime(), now: z.iso.datetime() }),
  ),
};

export type ConfigurationEventBody = BodyOf<typeof configurationEvents>;
