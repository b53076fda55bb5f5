import { CreditplaneError, type ErrorDetails, type FieldMistake } from './creditplane-error.ts';
import {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './kinds.ts';

/** An answer that is not a success, its key already struck out of every text. */
export type FailedAnswer = {
  status: number;
  body: unknown;
  requestId: string | undefined;
  retryAfter: string | undefined;
};

const ownMembers = new Set(['type', 'title', 'status', 'detail', 'code', 'requestId', 'errors']);

/** Reads problem+json (RFC 9457); what a proxy on the way answered instead becomes `http_<status>`. */
export function errorFromAnswer(answer: FailedAnswer, now: Date): CreditplaneError {
  const problem = isRecord(answer.body) ? answer.body : {};
  const code = text(problem['code']) ?? `http_${answer.status}`;
  const details: ErrorDetails = {
    code,
    message: text(problem['detail']) ?? text(problem['title']) ?? `The server answered ${answer.status}.`,
    status: answer.status,
    requestId: text(problem['requestId']) ?? answer.requestId,
    errors: fieldMistakes(problem['errors']),
    retryAfterSeconds: retryAfterSeconds(answer.retryAfter, now),
    members: Object.fromEntries(Object.entries(problem).filter(([name]) => !ownMembers.has(name))),
  };
  return new (kindOf(answer.status, code))(details);
}

function kindOf(status: number, code: string): typeof CreditplaneError {
  if (code === 'idempotency_key_reused') return ConflictError;
  if (status >= 500) return ServerError;
  switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
      return ValidationError;
    case 401:
      return AuthenticationError;
    case 403:
      return PermissionError;
    case 404:
    case 410:
      return NotFoundError;
    case 408:
      return TimeoutError;
    case 409:
    case 412:
      return ConflictError;
    case 429:
      return RateLimitError;
    default:
      return CreditplaneError;
  }
}

/** Seconds or an HTTP date (RFC 9110 section 10.2.3). */
function retryAfterSeconds(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}

function fieldMistakes(value: unknown): FieldMistake[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((mistake) => ({
    pointer: text(mistake['pointer']) ?? '',
    message: text(mistake['message']) ?? '',
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
