import { z } from 'zod';
import { applicationEvents } from '../../applications/public.ts';

/** Everything that an assessment needs of the submission: ids, amounts, pinned versions. The job's payload. */
export const assessmentOrderSchema = applicationEvents.CreditApplicationCreated.schema
  .pick({
    applicationId: true,
    requestedAmount: true,
    requestedTermMonths: true,
    currency: true,
    purpose: true,
    parties: true,
    policyId: true,
    policyVersion: true,
  })
  .extend({
    assessmentId: z.string(),
    /** Absent: ordered before offers were held against rate caps. */
    creditorId: z.string().optional(),
    /** The round of checks whose reports are read; absent: the first. */
    reportsOf: z.int().min(2).optional(),
    /** The time of the submission: ages and spans are counted up to it, so that a replay finds the same. */
    submittedAt: z.iso.datetime(),
  });

export type AssessmentOrder = z.output<typeof assessmentOrderSchema>;
