import { type ExitCode, exitCodes } from './exit-codes.ts';

/** A failure that is told to people in one line, with what to do about it. Never holds a key. */
export class CliFailure extends Error {
  readonly exitCode: ExitCode;
  /** What to do next, where we know. */
  readonly hint: string | undefined;

  constructor(
    message: string,
    details: { exitCode?: ExitCode; hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'CliFailure';
    this.exitCode = details.exitCode ?? exitCodes.failed;
    this.hint = details.hint;
  }
}
