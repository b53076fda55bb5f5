/** The call gave no answer in time. Whether it took effect on the other side is unknown. */
export class CallTimedOut extends Error {
  override readonly name = 'CallTimedOut';
  readonly callName: string;
  readonly timeoutMs: number;
  constructor(callName: string, timeoutMs: number) {
    super(`${callName} gave no answer within ${timeoutMs} ms.`);
    this.callName = callName;
    this.timeoutMs = timeoutMs;
  }
}

/** The call was not made: too many before it failed. */
export class CircuitOpen extends Error {
  override readonly name = 'CircuitOpen';
  readonly callName: string;
  constructor(callName: string) {
    super(`${callName} was not called: its circuit is open after repeated failures.`);
    this.callName = callName;
  }
}

/** The call was not made: every place and every waiting place was taken. */
export class BulkheadFull extends Error {
  override readonly name = 'BulkheadFull';
  readonly callName: string;
  constructor(callName: string) {
    super(`${callName} was not called: too many calls are under way or waiting.`);
    this.callName = callName;
  }
}
