import {
  AuthenticationError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  CreditplaneError,
  NotFoundError,
  PermissionError,
  TimeoutError,
  ValidationError,
} from '@creditplane/sdk';
import { CliFailure } from './cli-failure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { printable } from './output/table.ts';

/** What went wrong, for people as lines and for programs as one JSON line; never a key, a stack only where asked for. */
export function describeFailure(error: unknown, options: { json: boolean; verbose: boolean }): string {
  if (options.json) return `${JSON.stringify({ error: forPrograms(error) })}\n`;
  const lines = [
    `error: ${printable(forPeople(error))}`,
    ...details(error).map((line) => `  ${printable(line)}`),
  ];
  if (options.verbose && error instanceof Error && error.stack) lines.push(error.stack);
  return `${lines.join('\n')}\n`;
}

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CliFailure) return error.exitCode;
  if (error instanceof AuthenticationError || error instanceof PermissionError)
    return exitCodes.notAuthenticated;
  if (error instanceof NotFoundError) return exitCodes.notFound;
  if (error instanceof ConnectionError || error instanceof TimeoutError) return exitCodes.unreachable;
  if (error instanceof ValidationError || error instanceof ConflictError) return exitCodes.refused;
  if (error instanceof ConfigurationError) return exitCodes.usage;
  return exitCodes.failed;
}

function forPeople(error: unknown): string {
  if (error instanceof CreditplaneError) {
    const marks = [error.code, error.requestId].filter((mark) => mark !== undefined);
    return `${error.message} (${marks.join(', ')})`;
  }
  return error instanceof Error ? error.message : 'something that is no error was thrown';
}

function details(error: unknown): string[] {
  if (error instanceof CliFailure) return error.hint ? [error.hint] : [];
  if (!(error instanceof CreditplaneError)) return [];
  const fields = error.errors.map(({ pointer, message }) => (pointer ? `${pointer}: ${message}` : message));
  if (error instanceof ConnectionError) fields.push('Is the server running? `creditplane serve` starts one.');
  if (error instanceof AuthenticationError) {
    fields.push('The key is read from --api-key, CREDITPLANE_API_KEY or the profile in the data folder.');
  }
  if (error.retryAfterSeconds !== undefined) fields.push(`Try again in ${error.retryAfterSeconds} s.`);
  return fields;
}

function forPrograms(error: unknown): Record<string, unknown> {
  if (error instanceof CreditplaneError) return error.toJSON();
  const message = forPeople(error);
  const hint = error instanceof CliFailure ? error.hint : undefined;
  return { code: 'cli_failure', message, ...(hint ? { hint } : {}) };
}
