/** One mistake in what was sent: where (RFC 6901, `/requestedAmount`) and what. */
export type FieldMistake = { readonly pointer: string; readonly message: string };

export type ErrorDetails = {
  code: string;
  message: string;
  status?: number | undefined;
  requestId?: string | undefined;
  errors?: readonly FieldMistake[] | undefined;
  retryAfterSeconds?: number | undefined;
  members?: Readonly<Record<string, unknown>> | undefined;
  cause?: CreditplaneError | undefined;
};

/**
 * What every failure of this SDK is. It never holds the request, its headers or an error of the HTTP library,
 * so that it can be logged whole: no API key and no personal data is in it.
 */
export class CreditplaneError extends Error {
  /** Stable, for programs. Open: new codes may come. */
  readonly code: string;
  /** The HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** Quote it to support: it finds the request in our logs. */
  readonly requestId: string | undefined;
  /** The fields that were wrong; empty where no field was. */
  readonly errors: readonly FieldMistake[];
  /** What the server's `Retry-After` said. */
  readonly retryAfterSeconds: number | undefined;
  /** Further members of the problem document, such as the id of a duplicate. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(details: ErrorDetails) {
    super(details.message, details.cause ? { cause: details.cause } : undefined);
    this.name = new.target.name;
    this.code = details.code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.members = details.members ?? {};
  }

  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      status: this.status,
      requestId: this.requestId,
      errors: this.errors,
      ...(this.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: this.retryAfterSeconds }),
    };
  }
}
