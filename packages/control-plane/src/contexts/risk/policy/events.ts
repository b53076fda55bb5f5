import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../../kernel/events.ts';

/** One version of a policy. The policy's own stream tells of all its versions. */
const policyVersion = { policyId: z.string(), policyVersion: z.int().positive() };

export const policyEvents = {
  RiskPolicyPushed: defineEvent(
    'RiskPolicyPushed',
    z.object({
      ...policyVersion,
      /** The document's own id. */
      name: z.string(),
      contentHash: z.string(),
    }),
  ),
  RiskPolicyPublicationRequested: defineEvent(
    'RiskPolicyPublicationRequested',
    z.object({ ...policyVersion, effectiveFrom: z.iso.datetime() }),
  ),
  RiskPolicyPublicationRefused: defineEvent('RiskPolicyPublicationRefused', z.object(policyVersion)),
  RiskPolicyPublished: defineEvent(
    'RiskPolicyPublished',
    z.object({
      ...policyVersion,
      contentHash: z.string(),
      effectiveFrom: z.iso.datetime(),
      /** Who asked for it; the actor of the event is who decided. */
      requestedBy: z.string(),
    }),
  ),
  RiskPolicyRetired: defineEvent('RiskPolicyRetired', z.object(policyVersion)),
  RiskPolicyTrialSet: defineEvent(
    'RiskPolicyTrialSet',
    z.object({
      policyId: z.string(),
      challenger: z.object({ version: z.int().positive(), shareBps: z.int().min(1).max(10_000) }).nullable(),
      shadowVersions: z.array(z.int().positive()),
    }),
  ),
};

export type PolicyEventBody = BodyOf<typeof policyEvents>;
