/**
 * The times of the simulated vendors. A slow answer comes within a caller's patience, a late one after it but within
 * the attempt's timeout, so that it is still heard.
 */
export const sandboxTimes = {
  /** How soon the gateway in front of a vendor answers 504. */
  gatewayTimeoutMs: 400,
  slowMs: 8_000,
  patienceMs: 10_000,
  lateMs: 12_000,
  timeoutMs: 15_000,
  /** Sandboxes are told to be tried again sooner than a real vendor would be. */
  firstRetryWaitMs: 100,
} as const;
