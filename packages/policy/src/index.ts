export type {
  CompiledAffordabilityLimit,
  CompiledFeature,
  CompiledJoint,
  CompiledPolicy,
  CompiledRule,
  CompiledStage,
  PolicyParseResult,
} from './compilation/compiled-policy.ts';
export { parsePolicy } from './compilation/parse-policy.ts';
export type {
  FeatureSource,
  FeatureType,
  FeatureUnit,
  PolicyDocument,
  ProviderKind,
  RuleOutcome,
} from './document/policy-document.ts';
export { featureSources, policyDocumentSchema, providerKinds } from './document/policy-document.ts';
export type { PolicyMistake } from './document/policy-mistake.ts';
export {
  evaluateParties,
  type PartiesEvaluation,
  type PartyNeeds,
} from './evaluation/evaluate-parties.ts';
export {
  continueEvaluation,
  evaluatePolicy,
  requiredProviderData,
  startEvaluation,
} from './evaluation/evaluation.ts';
export type {
  EvaluationComplete,
  EvaluationNeeds,
  EvaluationState,
  PolicyInputs,
  RecordedInputs,
} from './evaluation/evaluation-state.ts';
export type { PolicyParty, RecordedParty } from './evaluation/party-inputs.ts';
export type {
  DocumentRequirement,
  PartyFinding,
  PolicyOffer,
  PolicyOutcome,
  PolicyResult,
  RaisedFlag,
  RankedReason,
} from './evaluation/policy-result.ts';
export { priceOffer } from './evaluation/price-offer.ts';
export { explainInWords } from './explanation/explain-in-words.ts';
export type { Comparison, ExplanationKind, ExplanationNode, Scalar } from './explanation/explanation-node.ts';
