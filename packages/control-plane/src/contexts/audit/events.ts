import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';
import { agentClasses } from './accesses/agent-class.ts';

export const auditEvents = {
  /**
   * One call that the audit keeps: a command that was done or refused, or a read of personal fields. Names and ids; the
   * address as a keyed hash.
   */
  AccessRecorded: defineEvent(
    'AccessRecorded',
    z.object({
      kind: z.enum(['command', 'read']),
      operation: z.string(),
      resourceType: z.string(),
      resourceId: z.string(),
      requestId: z.string(),
      outcome: z.string(),
      agent: z.enum(agentClasses),
      addressHash: z.string().exactOptional(),
      fields: z.array(z.string()).exactOptional(),
      reason: z.string().exactOptional(),
    }),
  ),
};
