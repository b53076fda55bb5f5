import { z } from 'zod';
import { applicationEvents } from '../applications/public.ts';

/** What a check needs of the submission: ids and pinned versions. The job's payload. */
export const checkOrderSchema = applicationEvents.CreditApplicationCreated.schema
  .pick({ applicationId: true, parties: true, statesServed: true })
  .extend({
    checkId: z.string(),
    /** The round of checks whose reports are read; absent: the first. */
    reportsOf: z.int().min(2).optional(),
    /** The time of the submission: ages are counted up to it. */
    submittedAt: z.iso.datetime(),
  });

export type CheckOrder = z.output<typeof checkOrderSchema>;
export type CheckedParty = CheckOrder['parties'][number];
