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

/** Whether the database was away or out of means: nobody's fault here, and worth trying again. */
export function isUnavailable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && (unavailableStates.test(code) || unavailableCodes.has(code))) return true;
  return error instanceof Error && unavailableTexts.test(error.message);
}
