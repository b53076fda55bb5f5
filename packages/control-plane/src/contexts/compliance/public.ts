export { type ComplianceEvent, complianceEvents, complianceOutcomes } from './events.ts';
