/**
 * What compliance may say to the applicant, in the manner of Regulation B's sample form C-1 (12 CFR 1002 App. C).
 * There is none for screening, death or fraud, and there must be none: those go to a person without a word.
 */
export const complianceReasons = {
  C01: 'Unable to verify identity',
  C02: 'Applicant is below the minimum age',
  C03: 'Residence outside the service area',
  C04: 'Unable to verify residence',
} as const satisfies Record<string, string>;

export type ComplianceReasonCode = keyof typeof complianceReasons;
