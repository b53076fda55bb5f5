/**
 * Why an application goes to a person without the policy having said so. The codes are ours and lower-case, so they
 * never meet those of a policy (`R12`). They lead to a referral only, never to a decline.
 */
export const riskReasons = {
  /** A provider that a stage needs did not answer in time, or with something that we do not understand. */
  provider_unavailable: 'Credit information could not be obtained at this time',
  /** No consent to a credit pull or to read the accounts, where a stage needs it, or it was revoked before. */
  consent_missing: 'Consent to obtain a credit report or bank account data is missing',
  /** The pinned version of the person was erased or cannot be read. */
  applicant_data_unavailable: 'Applicant information could not be read',
  /** Every offer that the policy would make breaks a rate cap. */
  rate_cap_exceeded: 'The terms would exceed a limit of law on the cost of credit',
  /** The assessment failed over and over for a reason of our own. */
  assessment_failed: 'The application could not be assessed automatically',
} as const satisfies Record<string, string>;

export type RiskReasonCode = keyof typeof riskReasons;
