import { Fault, type FaultCode } from '../../kernel/faults.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { z } from './schema.ts';

/** RFC 9457, plus `code`, `requestId` and pointers into the body. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'https://creditplane.dev/problems/validation_failed' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().openapi({ description: 'Stable, for programs. Open: new codes may come.' }),
    requestId: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: 'One per mistake; `pointer` is RFC 6901.' }),
  })
  .openapi('Problem');

export const problemTitles: Record<FaultCode, string> = {
  malformed_json: 'The body is not JSON',
  invalid_request: 'The request is not understood',
  unauthenticated: 'Authentication needed',
  key_expired: 'The API key has expired',
  forbidden: 'Not allowed with this key',
  not_found: 'Not found',
  route_not_found: 'No such route',
  method_not_allowed: 'No such method here',
  conflict: 'In conflict with the present state',
  duplicate_application: 'The same application exists',
  idempotency_in_flight: 'The same request is being worked on',
  gone: 'No longer there',
  precondition_failed: 'The resource has changed',
  body_too_large: 'The body is too large',
  unsupported_media_type: 'Only application/json',
  validation_failed: 'Some fields are wrong',
  idempotency_key_reused: 'The key was used for another request',
  test_identity_required: 'Test mode takes test identities only',
  consent_required: 'A consent is missing',
  rejected: 'The state does not allow this',
  rate_limited: 'Too many requests',
  internal: 'Our mistake',
  unavailable: 'Not available now',
};

/** The answer for a fault. Internal messages, causes and stacks stay behind. */
export function problemResponse(fault: Fault, requestId: string): Response {
  const body = {
    ...fault.members,
    type: `https://creditplane.dev/problems/${fault.code}`,
    title: problemTitles[fault.code],
    status: fault.status,
    detail: fault.publicMessage,
    code: fault.code,
    requestId,
    ...(fault.errors.length > 0 ? { errors: fault.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status: fault.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...fault.headers },
  });
}

/** Anything thrown, as a fault: what we did not foresee is a 500 that says nothing. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (isUnavailable(error)) {
    return new Fault({
      code: 'unavailable',
      publicMessage: 'The control plane cannot reach its database at this moment. Try again.',
      headers: { 'Retry-After': '1' },
      cause: error,
    });
  }
  return new Fault({
    code: 'internal',
    publicMessage: 'Something went wrong on our side. The request id finds it in our logs.',
    cause: error,
    ...(error instanceof Error ? { internalMessage: error.message } : {}),
  });
}
