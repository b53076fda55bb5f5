import { isUnavailable } from '../database/unavailable.ts';
import { isConflict, StreamConflict } from '../event-store/append.ts';

/**
 * Whose fault a failed batch is. `conflict`: a stream moved, so it is done again. `unavailable`: the database was away or
 * out of means, so the events are blameless and wait. `failure`: the reaction itself.
 */
export type FailureKind = 'conflict' | 'unavailable' | 'failure';

export function failureKind(error: unknown): FailureKind {
  if (error instanceof StreamConflict || isConflict(error)) return 'conflict';
  return isUnavailable(error) ? 'unavailable' : 'failure';
}
