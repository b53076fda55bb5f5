import type { Work } from '../../platform/unit-of-work/work.ts';

export { type CappedBorrowers, capsBrokenBy } from './apr/cap-check.ts';
export { caseEvents } from './cases/events.ts';
export { servedStates } from './checks/served-states.ts';
export { complianceEvents, complianceOutcomes } from './events.ts';
export { complianceReasons } from './reasons.ts';
export { watchlistEvents } from './watchlists/events.ts';

export type CompliancePort = {
  /**
   * Whether somebody of the application stands on a watchlist and nobody has cleared it. Then nothing may be granted; why
   * is for compliance alone. Read in the transaction that the caller has open.
   */
  isHeld(work: Work, applicationId: string): Promise<boolean>;
};
