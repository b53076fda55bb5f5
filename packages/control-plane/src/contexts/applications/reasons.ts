/** A check of this application did not answer in time. Leads to a referral only, never to a decline. */
export const checkTimedOut = 'check_timed_out';

/** Why an application goes to a person without any check having said so. Lower-case: never a code of a policy. */
export const applicationReasons = {
  [checkTimedOut]: 'A check of the application did not answer in time',
} as const satisfies Record<string, string>;
