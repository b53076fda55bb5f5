export { complianceEvents, complianceOutcomes } from './events.ts';
export { complianceReasons } from './reasons.ts';
