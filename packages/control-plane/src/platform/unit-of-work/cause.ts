/** Why something happens: carried from the request through every event and job that it sets off. */
export type Cause = {
  correlationId: string;
  causationId: string;
  /** `key_...`, `mem_...` or `system`. */
  actor: string;
  /** The acting member of staff. */
  userId?: string;
  /** The test clock whose time this happens by; absent: the real time. */
  testClockId?: string;
  traceparent?: string;
};
