import type {
  InputDocument,
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
}

export interface CompiledRule {
  readonly document: RuleDocument;
  readonly condition: CompiledExpression;
}

export interface CompiledStage {
  readonly name: string;
  readonly needs: readonly ProviderKind[];
  readonly rules: readonly CompiledRule[];
  /** Features that its rules read, derived ones followed to their roots; sorted. */
  readonly reads: readonly string[];
}

export interface CompiledAffordabilityLimit {
  readonly id: string;
  readonly reason: string;
  readonly condition: CompiledExpression;
}

/** A policy that was checked whole and is ready to evaluate. Immutable; share it freely. */
export interface CompiledPolicy {
  readonly id: string;
  readonly version: number;
  /** `sha256:...` over the document's canonical JSON: comments and layout do not change it. */
  readonly contentHash: string;
  readonly document: PolicyDocument;
  /** Every declared feature and the engine's own `offer.*`, derived ones after those they read. */
  readonly features: readonly CompiledFeature[];
  readonly stages: readonly CompiledStage[];
  readonly affordability: readonly CompiledAffordabilityLimit[];
  /** Features that pricing and limits read, `offer.*` left out; sorted. */
  readonly pricingReads: readonly string[];
  /** Whether a stage's rule reads what a counteroffer changes, so that it must be asked again. */
  readonly stagesReadRequest: boolean;
}

export type PolicyParseResult =
  | { readonly ok: true; readonly policy: CompiledPolicy }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };
