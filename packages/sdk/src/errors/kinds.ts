import { CreditplaneError } from './creditplane-error.ts';

/** 400, 413, 415, 422: something in the request is wrong; `errors` points at the fields. */
export class ValidationError extends CreditplaneError {
  override readonly name: string = 'ValidationError';
}

/** 401: the key is unknown, revoked or expired. */
export class AuthenticationError extends CreditplaneError {
  override readonly name: string = 'AuthenticationError';
}

/** 403: the key's roles or scopes do not allow this. */
export class PermissionError extends CreditplaneError {
  override readonly name: string = 'PermissionError';
}

/** 404, 410: not there, or not for this key to know of. */
export class NotFoundError extends CreditplaneError {
  override readonly name: string = 'NotFoundError';
}

/** 409, 412 and a reused Idempotency-Key: in conflict with what is there, such as `duplicate_application`. */
export class ConflictError extends CreditplaneError {
  override readonly name: string = 'ConflictError';
}

/** 429: over the limit. `retryAfterSeconds` says when to come back. */
export class RateLimitError extends CreditplaneError {
  override readonly name: string = 'RateLimitError';
}

/** 5xx, or an answer that is not of the contract. */
export class ServerError extends CreditplaneError {
  override readonly name: string = 'ServerError';
}

/** No answer: refused, reset, unknown host, broken TLS. `code` is the system's, such as `ECONNREFUSED`. */
export class ConnectionError extends CreditplaneError {
  override readonly name: string = 'ConnectionError';
}

/** No answer in time. The server may have acted: look, or send again under the same Idempotency-Key. */
export class TimeoutError extends CreditplaneError {
  override readonly name: string = 'TimeoutError';
}

/** The caller's own `signal` ended the call. The server may have acted. */
export class AbortedError extends CreditplaneError {
  override readonly name: string = 'AbortedError';
}

/** The client was made or called in a way that can never work; nothing was sent. */
export class ConfigurationError extends CreditplaneError {
  override readonly name: string = 'ConfigurationError';
}
