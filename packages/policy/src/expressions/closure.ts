import type { FeatureType } from '../document/names.ts';
import type { Slot, Slots } from './compiled-expression.ts';

/** Gives the value of a part of an expression; undefined where CEL reports an error. */
export type Run = (slots: Slots) => Slot;

/** A part of an expression as a closure, with the type that the checker gave it. */
export interface Closure {
  readonly type: FeatureType;
  readonly run: Run;
  /** The slot, where the part is a feature and nothing else. */
  readonly slot?: number;
  /** The value, where the part is a constant. */
  readonly constant?: Slot;
}
