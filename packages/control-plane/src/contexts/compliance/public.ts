export { type CappedBorrowers, capsBrokenBy } from './apr/cap-check.ts';
export { servedStates } from './checks/served-states.ts';
export { complianceEvents, complianceOutcomes } from './events.ts';
export { complianceReasons } from './reasons.ts';
