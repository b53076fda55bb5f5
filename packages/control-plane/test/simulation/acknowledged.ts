import type { Outcome } from './outcomes.ts';

/** What the lender knows of one application: all of it was acknowledged. */
export type Acknowledged = {
  applicationId: string;
  key: string;
  body: object;
  userId: string;
  submittedAt: Date;
  expected: Outcome;
  withdrawn: boolean;
  /** How often it was taken up again after its end. */
  reopened: number;
  acceptedOffer: string | undefined;
};
