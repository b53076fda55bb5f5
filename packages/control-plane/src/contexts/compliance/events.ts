import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';

/** What compliance looks at for each party of an application. */
export const complianceCheckNames = ['identity', 'sanctions', 'age', 'residence'] as const;

/**
 * How a check ended: `refer` needs a person, `action_required` needs something from the applicant,
 * `decline` cannot be mended (a minor, say).
 */
export const complianceOutcomes = ['pass', 'refer', 'action_required', 'decline'] as const;
export type ComplianceOutcome = (typeof complianceOutcomes)[number];

const startedCheck = z.object({
  checkId: z.string(),
  applicationId: z.string(),
  /** Of which round of checks of the application; absent: the first. */
  attempt: z.int().min(2).optional(),
});

const checkedApplication = startedCheck.extend({
  checks: z.array(z.object({ check: z.enum(complianceCheckNames), outcome: z.enum(complianceOutcomes) })),
});

export const complianceEvents = {
  ComplianceCheckStarted: defineEvent('ComplianceCheckStarted', startedCheck),
  /** Integration event: every check of the application passed. */
  ComplianceCheckPassed: defineEvent('ComplianceCheckPassed', checkedApplication),
  /**
   * The checks ended otherwise. `reasonCodes` are fit for the applicant; a sanctions hit gives none (tipping off), and
   * `checks` names only those that decline or ask for something, so that a hit cannot be read off what is missing.
   */
  ComplianceCheckCompleted: defineEvent(
    'ComplianceCheckCompleted',
    checkedApplication.extend({
      outcome: z.enum(['refer', 'action_required', 'decline']),
      reasonCodes: z.array(z.string()).max(4),
      requirements: z.array(
        z.object({
          kind: z.enum(['identity_document', 'proof_of_address']),
          /** Whose it is; without it the primary applicant's. */
          partyId: z.string().optional(),
        }),
      ),
    }),
  ),
};

export type ComplianceEventBody = BodyOf<typeof complianceEvents>;
