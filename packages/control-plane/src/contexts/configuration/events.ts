import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';

export const configurationEvents = {
  /** System event: settings changed, by name; the values are read where they are kept. */
  ConfigurationUpdated: defineEvent(
    'ConfigurationUpdated',
    z.object({ settingsVersion: z.int(), changed: z.array(z.string()) }),
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
