import type { InputDocument } from '../document/input-document.ts';
import type { Combination, JointDecider } from '../document/joint-document.ts';
import type { ProviderKind } from '../document/names.ts';
import type { PolicyDocument, RuleDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { CompiledExpression, Slot } from '../expressions/compiled-expression.ts';
import type { CompiledScorecard } from './compiled-scorecard.ts';
import type { CompiledTable } from './compiled-table.ts';

/** The values of all features of one party, and the special ones by the place of their feature. */
export interface FeatureValues {
  readonly slots: Slot[];
  readonly specials: ReadonlyMap<number, string> | null;
  /** Of a joint application: this party's own values of what was put together, by place. */
  readonly own: Map<number, Slot>;
}

/**
 * When a feature has its value: with the inputs, with the amount and term of an offer, or once that offer is priced.
 */
export type FeaturePhase = 'inputs' | 'asked' | 'priced';

export interface CompiledFeature {
  readonly name: string;
  readonly source: string;
  readonly field: string;
  readonly declaration: InputDocument;
  /** Its place among the values. */
  readonly slot: number;
  /** What stands for it where it is missing. */
  readonly fallback: Slot;
  /** Of derived features only. */
  readonly expression: CompiledExpression | null;
  /** How a derived feature, a score or a table's output comes about; null for what is given. */
  readonly compute: ((values: FeatureValues) => Slot) | null;
  /** Features that it is made of, followed to their roots, itself included; sorted. */
  readonly reads: readonly string[];
  readonly phase: FeaturePhase;
  /** Special values and their names; null where it has none. */
  readonly specials: ReadonlyMap<number, string> | null;
}

export interface CompiledRule {
  readonly document: RuleDocument;
  readonly condition: CompiledExpression;
  /** Features whose absence refers, if the condition cannot be determined. */
  readonly reads: readonly string[];
}

export interface CompiledStage {
  readonly name: string;
  readonly when: CompiledExpression | null;
  readonly needs: readonly ProviderKind[];
  readonly rules: readonly CompiledRule[];
  /** Features that its rules read, followed to their roots; sorted. */
  readonly reads: readonly string[];
  /** Those of them that refer where they are missing. */
  readonly referring: readonly CompiledFeature[];
  /** Scorecards and tables that its rules are the first to read. */
  readonly scorecards: readonly CompiledScorecard[];
  readonly tables: readonly CompiledTable[];
}

export interface CompiledAffordabilityLimit {
  readonly id: string;
  readonly reason: string;
  readonly condition: CompiledExpression;
}

/** How several parties are judged together, defaults filled in. */
export interface CompiledJoint {
  readonly decides: JointDecider;
  /** Features of which each party sees what is made of all parties' values. */
  readonly combine: ReadonlyMap<string, Combination>;
  /** Provider data that the combinations are made of: needed of every party, whoever decides. */
  readonly combinedKinds: readonly ProviderKind[];
}

/** A policy that was checked whole and is ready to evaluate. Immutable; share it freely. */
export interface CompiledPolicy {
  readonly id: string;
  readonly version: number;
  /** `sha256:...` over the canonical JSON of all that decides: comments, layout, tests and data columns do not count. */
  readonly contentHash: string;
  readonly document: PolicyDocument;
  /** Every feature and the engine's own `offer.*`; each stands after those that it reads. */
  readonly features: ReadonlyMap<string, CompiledFeature>;
  /** Those that the inputs give. */
  readonly given: readonly CompiledFeature[];
  /** Those that are worked out, by phase and in order. */
  readonly computed: Readonly<Record<FeaturePhase, readonly CompiledFeature[]>>;
  readonly scorecards: ReadonlyMap<string, CompiledScorecard>;
  readonly tables: ReadonlyMap<string, CompiledTable>;
  readonly stages: readonly CompiledStage[];
  readonly affordability: readonly CompiledAffordabilityLimit[];
  readonly joint: CompiledJoint;
  /** Features that pricing and limits read, those made of `offer.*` left out; sorted. */
  readonly pricingReads: readonly string[];
  /** Whether a rule or limit reads the amount or term asked for, so that it must be asked again of a counteroffer. */
  readonly readsRequest: boolean;
  /** The level payment of an amount at a rate in basis points over a term. */
  readonly paymentMinor: (annualRateBps: number, amountMinor: number, termMonths: number) => number;
}

export type PolicyParseResult =
  | { readonly ok: true; readonly policy: CompiledPolicy }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };
