import { isConflict, StreamConflict } from '../event-store/append.ts';

/**
 * Whose fault a failed batch is. `conflict`: a stream moved, so it is done again. `unavailable`: the database was away or
 * out of means, so the events are blameless and wait. `failure`: the reaction itself.
 */
export type FailureKind = 'conflict' | 'unavailable' | 'failure';

/** SQLSTATE classes: connection, resources, operator intervention but a cancelled statement; 55P03 is a lock not had in time. */
const unavailableStates = /^(08...|53...|57P..|55P03|25P03)$/;
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** pg throws these without a code. */
const unavailableTexts =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

export function failureKind(error: unknown): FailureKind {
  if (error instanceof StreamConflict || isConflict(error)) return 'conflict';
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && (unavailableStates.test(code) || unavailableCodes.has(code)))
    return 'unavailable';
  return error instanceof Error && unavailableTexts.test(error.message) ? 'unavailable' : 'failure';
}
