import { z } from '../../../platform/http/schema.ts';
import { reopeningReasons, waiverReasons } from '../events.ts';

export const withdrawBody = z
  .strictObject({
    reason: z
      .enum(['applicant_request', 'found_other_credit', 'terms_not_suitable', 'other'])
      .openapi({ description: "Why. At the applicant's express request only." }),
  })
  .openapi('WithdrawApplication');

export const expectedVersionSchema = z.int().positive().optional().openapi({
  description:
    'The `version` of the application that you decided on. Where it has moved on since, nothing is done: 409.',
  example: 6,
});

export const reopenBody = z
  .strictObject({
    reason: z.enum(reopeningReasons).openapi({ description: 'Open enum.', example: 'new_information' }),
    expectedVersion: expectedVersionSchema,
  })
  .openapi('ReopenApplication');

export const sendBackBody = z
  .strictObject({ expectedVersion: expectedVersionSchema })
  .optional()
  .openapi('SendApplicationBack');

export const waiveRequirementBody = z
  .strictObject({
    reason: z.enum(waiverReasons).openapi({ description: 'Open enum.', example: 'verified_otherwise' }),
  })
  .openapi('WaiveRequirement');
