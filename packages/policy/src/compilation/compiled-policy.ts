import type {
  InputDocument,
  JointDecider,
  PolicyDocument,
  ProviderKind,
  RuleDocument,
} from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { CompiledExpression } from '../expressions/compiled-expression.ts';

export interface CompiledFeature {
  readonly name: string;
  readonly declaration: InputDocument;
  /** Of derived features only. */
  readonly expression: CompiledExpression | null;
  /** Features that it is made of, followed to their roots, itself included; sorted. */
  readonly reads: readonly string[];
  /** Whether it is made of `offer.*`, so that it differs from one offer to the next. */
  readonly perOffer: boolean;
}

export interface CompiledRule {
  readonly document: RuleDocument;
  readonly condition: CompiledExpression;
}

export interface CompiledStage {
  readonly name: string;
  readonly needs: readonly ProviderKind[];
  readonly rules: readonly CompiledRule[];
  /** Features that its rules read, followed to their roots; sorted. */
  readonly reads: readonly string[];
}

export interface CompiledAffordabilityLimit {
  readonly id: string;
  readonly reason: string;
  readonly condition: CompiledExpression;
}

/** How several parties are judged together, defaults filled in. */
export interface CompiledJoint {
  readonly decides: JointDecider;
  /** Features that each party sees as the sum over all parties; sorted. */
  readonly sum: readonly string[];
  /** Provider data that the sums are made of: needed of every party, whoever decides. */
  readonly summedKinds: readonly ProviderKind[];
}

/** A policy that was checked whole and is ready to evaluate. Immutable; share it freely. */
export interface CompiledPolicy {
  readonly id: string;
  readonly version: number;
  /** `sha256:...` over the document's canonical JSON: comments and layout do not change it. */
  readonly contentHash: string;
  readonly document: PolicyDocument;
  /** Every declared feature and the engine's own `offer.*`; derived ones stand after those that they read. */
  readonly features: ReadonlyMap<string, CompiledFeature>;
  readonly stages: readonly CompiledStage[];
  readonly affordability: readonly CompiledAffordabilityLimit[];
  readonly joint: CompiledJoint;
  /** Features that pricing and limits read, those made of `offer.*` left out; sorted. */
  readonly pricingReads: readonly string[];
  /** Whether a rule or limit reads the amount or term asked for, so that it must be asked again of a counteroffer. */
  readonly readsRequest: boolean;
}

export type PolicyParseResult =
  | { readonly ok: true; readonly policy: CompiledPolicy }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };
