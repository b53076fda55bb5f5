/**
 * Every failure that leaves a command or a query, with what the caller may read and what only our logs may.
 * The gateway turns it into RFC 9457 problem+json; a decline is an outcome, never a fault.
 */
export const faultStatuses = {
  malformed_json: 400,
  invalid_request: 400,
  unauthenticated: 401,
  key_expired: 401,
  forbidden: 403,
  not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  duplicate_application: 409,
  idempotency_in_flight: 409,
  gone: 410,
  precondition_failed: 412,
  body_too_large: 413,
  unsupported_media_type: 415,
  validation_failed: 422,
  idempotency_key_reused: 422,
  test_identity_required: 422,
  consent_required: 422,
  rejected: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type FaultCode = keyof typeof faultStatuses;

/** One mistake in a request body: where (RFC 6901 pointer, `/requestedAmount`) and what. */
export type FieldMistake = { pointer: string; message: string };

export type FaultDetails = {
  code: FaultCode;
  publicMessage: string;
  internalMessage?: string;
  errors?: readonly FieldMistake[];
  /** Extra public members of the problem document, e.g. the id of the duplicate. */
  members?: Readonly<Record<string, string | number>>;
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
};

export class Fault extends Error {
  readonly code: FaultCode;
  readonly status: number;
  readonly publicMessage: string;
  readonly errors: readonly FieldMistake[];
  readonly members: Readonly<Record<string, string | number>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(details: FaultDetails) {
    super(details.internalMessage ?? details.publicMessage, { cause: details.cause });
    this.name = 'Fault';
    this.code = details.code;
    this.status = faultStatuses[details.code];
    this.publicMessage = details.publicMessage;
    this.errors = details.errors ?? [];
    this.members = details.members ?? {};
    this.headers = details.headers ?? {};
  }
}

/** What a caller may not know of does not exist for it: 404, never 403. */
export function notFound(resource: string, id: string): Fault {
  return new Fault({ code: 'not_found', publicMessage: `No ${resource} ${id} here.` });
}

/** A body that parsed but breaks a rule of one of its fields. */
export function invalidField(pointer: string, message: string, code: FaultCode = 'validation_failed'): Fault {
  return new Fault({ code, publicMessage: message, errors: [{ pointer, message }] });
}
