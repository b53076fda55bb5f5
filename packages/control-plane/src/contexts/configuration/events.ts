import { z } from 'zod';
import { type BodyOf, defineEvent, type EventOf } from '../../kernel/events.ts';

export const configurationEvents = {
  /** System event: settings changed, by name; the values are read where they are kept. */
  ConfigurationUpdated: defineEvent(
    'ConfigurationUpdated',
    z.object({ settingsVersion: z.int(), changed: z.array(z.string()) }),
  ),
};

export type ConfigurationEventBody = BodyOf<typeof configurationEvents>;
export type ConfigurationEvent = EventOf<typeof configurationEvents>;
