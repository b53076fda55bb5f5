import type { PolicyInputs, RecordedInputs } from './evaluation-state.ts';

/** One of those who apply together, with what is known of them; the application's own inputs are the same in each. */
export interface PolicyParty {
  readonly partyId: string;
  /** `primary` is the one that a policy which decides by the primary applicant reads; other roles are only named. */
  readonly role: string;
  readonly inputs: PolicyInputs;
}

/** The same, with no more than the policy declares: with the policy, all that a replay needs. */
export interface RecordedParty {
  readonly partyId: string;
  readonly role: string;
  readonly inputs: RecordedInputs;
}
