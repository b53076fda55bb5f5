export { type Backtest, type BacktestResult, startBacktest } from './backtest/backtest.ts';
export { type CsvReader, csvReader } from './backtest/csv.ts';
export { compileGate, type GateResult } from './backtest/gate.ts';
export { type AttributeAverage, averageTally } from './backtest/reference-averages.ts';
export {
  type BacktestReport,
  type Measured,
  measureNames,
  reportOf,
  type SwapReport,
} from './backtest/report.ts';
export { rowReader } from './backtest/row-reader.ts';
export {
  changeInWords,
  diffPolicies,
  type FieldChange,
  type PolicyChange,
} from './comparison/diff-policies.ts';
export type {
  CompiledAffordabilityLimit,
  CompiledFeature,
  CompiledJoint,
  CompiledPolicy,
  CompiledRule,
  CompiledStage,
  PolicyParseResult,
} from './compilation/compiled-policy.ts';
export type { ParseOptions } from './compilation/parse-policy.ts';
export { parsePolicy } from './compilation/parse-policy.ts';
export type { ColumnDocument, DataDocument } from './document/data-document.ts';
export type { InputDocument } from './document/input-document.ts';
export type { Combination, JointDecider } from './document/joint-document.ts';
export { policyJsonSchema, policyTestsJsonSchema } from './document/json-schema.ts';
export type { FeatureSource, FeatureType, FeatureUnit, ProviderKind } from './document/names.ts';
export { featureSources, providerKinds } from './document/names.ts';
export type { PolicyDocument, RuleOutcome } from './document/policy-document.ts';
export { policyDocumentSchema } from './document/policy-document.ts';
export type { PolicyMistake } from './document/policy-mistake.ts';
export type { PolicyCase, PolicyTests } from './document/test-document.ts';
export type { GrantedTerms } from './evaluation/credit-request.ts';
export {
  evaluateParties,
  type PartiesEvaluation,
  type PartyNeeds,
} from './evaluation/evaluate-parties.ts';
export {
  continueEvaluation,
  decideByPolicy,
  evaluatePolicy,
  type PolicyDecision,
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
export { featuresSeen } from './evaluation/features-seen.ts';
export type { PolicyParty, RecordedParty } from './evaluation/party.ts';
export type {
  CreditLine,
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
export { type CoverageOf, coverageOf, type PolicyCoverage } from './testing/coverage.ts';
export { parsePolicyTests, type TestsParseResult } from './testing/parse-tests.ts';
export { type CaseDifference, type CaseResult, runPolicyTests } from './testing/run-cases.ts';
