import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.ts';

const ofCase = z.object({ caseId: z.string(), applicationId: z.string() });

/** Never told outside compliance: whoever reads of a case may tell the applicant (31 USC 5318(g)(2)). */
export const caseEvents = {
  CaseOpened: defineEvent('CaseOpened', ofCase),
  CaseResolved: defineEvent('CaseResolved', ofCase.extend({ resolution: z.enum(['cleared', 'confirmed']) })),
};
