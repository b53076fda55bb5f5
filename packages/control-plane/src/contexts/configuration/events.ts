import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';

export const configurationEvents = {
  /** System event: settings changed, by name; the values are read where they are kept. */
  ConfigurationUpdated: defineEvent(
    'ConfigurationUpdated',
    z.object({ settingsVersion: z.int(), changed: z.array(z.string()) }),
  ),
};
