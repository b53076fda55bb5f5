import { Code, ConnectError } from '@connectrpc/connect';
import { Fault, type FaultCode, faultStatuses } from '../../kernel/faults.ts';
import { asFault } from '../http/problem.ts';
import { CallTimedOut } from '../resilience/call-errors.ts';
import { FaultSchema } from './generated/fault_pb.ts';

/** What leaves of a failure: the public part. The internal one stays in the log of the process that failed. */
export function toWire(error: unknown): ConnectError {
  if (error instanceof ConnectError) return error;
  const { code, publicMessage, errors, members } = asFault(error);
  const detail = {
    code,
    publicMessage,
    errors: errors.map(({ pointer, message }) => ({ pointer, message })),
    members: Object.fromEntries(
      Object.entries(members).map(([name, value]) => [
        name,
        {
          value:
            typeof value === 'number' ? { case: 'number' as const, value } : { case: 'text' as const, value },
        },
      ]),
    ),
  };
  return new ConnectError(publicMessage, wireCode(faultStatuses[code]), undefined, [
    { desc: FaultSchema, value: detail },
  ]);
}

/**
 * The failure as this side's own code would have thrown it: the same fault. Where the other side said nothing it is
 * `CallTimedOut` past the deadline, and a fault `unavailable` where it could not be reached.
 */
export function fromWire(error: unknown, call: { name: string; timeoutMs: number }): Error {
  const wire = ConnectError.from(error);
  const [detail] = wire.findDetails(FaultSchema);
  if (detail && isFaultCode(detail.code)) {
    return new Fault({
      code: detail.code,
      publicMessage: detail.publicMessage,
      internalMessage: `${call.name} answered ${detail.code}.`,
      errors: detail.errors.map(({ pointer, message }) => ({ pointer, message })),
      members: Object.fromEntries(
        Object.entries(detail.members).flatMap(([name, { value }]) =>
          value.value === undefined ? [] : [[name, value.value]],
        ),
      ),
      cause: wire,
    });
  }
  if (wire.code === Code.DeadlineExceeded) return new CallTimedOut(call.name, call.timeoutMs);
  const away = wire.code === Code.Unavailable || wire.code === Code.Aborted || wire.code === Code.Canceled;
  return new Fault({
    code: away ? 'unavailable' : 'internal',
    publicMessage: away ? 'A part of the service is away. Try again.' : 'Something went wrong on our side.',
    internalMessage: `${call.name} failed: ${Code[wire.code]}.`,
    cause: wire,
  });
}

/** What a call came to, for metrics: the code of a fault, or `timeout`, or `canceled` by the caller. */
export function outcomeOf(error: unknown): string {
  if (error instanceof CallTimedOut) return 'timeout';
  if (error instanceof ConnectError) return error.code === Code.DeadlineExceeded ? 'timeout' : 'canceled';
  return asFault(error).code;
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(faultStatuses, code);
}

/** For whoever watches the wire; our own side reads the detail. */
function wireCode(status: number): Code {
  switch (status) {
    case 401:
      return Code.Unauthenticated;
    case 403:
      return Code.PermissionDenied;
    case 404:
    case 410:
      return Code.NotFound;
    case 409:
    case 412:
      return Code.FailedPrecondition;
    case 429:
      return Code.ResourceExhausted;
    case 500:
      return Code.Internal;
    case 503:
      return Code.Unavailable;
    default:
      return Code.InvalidArgument;
  }
}
