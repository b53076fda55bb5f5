import type { AttributeDocument, BinDocument, ScorecardDocument } from '../document/scorecard-document.ts';
import type { CompiledExpression, Slot } from '../expressions/compiled-expression.ts';

/** One bin: whom it is for, and what it gives. */
export interface CompiledBin {
  readonly document: BinDocument;
  readonly applies: (value: Slot, special: string | undefined) => boolean;
  readonly points: number;
}

export interface CompiledAttribute {
  readonly document: AttributeDocument;
  readonly slot: number;
  readonly bins: readonly CompiledBin[];
  /** Of a logistic attribute without bins: points for each unit of the feature. */
  readonly pointsPerUnit: number;
  /** The most that anybody can have here. */
  readonly mostPoints: number;
}

export interface CompiledSegment {
  readonly id: string;
  readonly when: CompiledExpression | null;
  readonly base: number;
  readonly attributes: readonly CompiledAttribute[];
}

export interface CompiledScorecard {
  readonly name: string;
  /** `score.<name>`. */
  readonly feature: string;
  readonly document: ScorecardDocument;
  readonly segments: readonly CompiledSegment[];
  /** Score = offset + factor x ln(odds of good); null where the card says nothing of odds. */
  readonly scale: { readonly offset: number; readonly factor: number } | null;
}
