/** The states of an application (API.md, drawing). Open states can still change without a reopening. */
export const applicationStatuses = [
  'draft',
  'submitted',
  'processing',
  'approved',
  'declined',
  'counteroffered',
  'referred',
  'action_required',
  'incomplete',
  'accepted',
  'expired',
  'withdrawn',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** What a decision may come to, and the state that it puts the application in. */
export const decisionOutcomes = [
  'approved',
  'declined',
  'counteroffered',
  'referred',
  'action_required',
] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** The allowed moves, exactly as drawn. `submitted` and `processing` follow each other in one append. */
export const transitions: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['processing', 'withdrawn'],
  processing: ['approved', 'declined', 'counteroffered', 'referred', 'action_required', 'withdrawn'],
  action_required: ['processing', 'incomplete', 'declined', 'withdrawn'],
  referred: ['processing', 'approved', 'declined', 'counteroffered', 'action_required', 'withdrawn'],
  approved: ['accepted', 'expired', 'declined', 'withdrawn'],
  counteroffered: ['accepted', 'expired', 'declined', 'withdrawn'],
  accepted: ['declined'],
  declined: ['processing'],
  incomplete: ['processing'],
  expired: ['processing'],
  withdrawn: [],
};

export function mayMove(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return transitions[from].includes(to);
}

/** Ended, but not at the applicant's request: a person may take it up again. */
export const reopenableStatuses = ['declined', 'incomplete', 'expired'] as const;

/** Not decided as Regulation B means it: the clock of 12 CFR 1002.9 runs on. */
export const undecidedStatuses = ['submitted', 'processing', 'referred', 'action_required'] as const;
export type UndecidedStatus = (typeof undecidedStatuses)[number];

export function isUndecided(status: ApplicationStatus): status is UndecidedStatus {
  return undecidedStatuses.some((each) => each === status);
}
