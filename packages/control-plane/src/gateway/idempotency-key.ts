import { Fault } from '../kernel/faults.ts';
import type { IdempotencyKey } from '../platform/unit-of-work/idempotency.ts';

const visibleAscii = /^[\x21-\x7e]{1,255}$/;

/**
 * The `Idempotency-Key` of a POST with the fingerprint of what it stands for: path, query and body, as sent.
 * Undefined where there is none; a 400 where it cannot be one.
 */
export function idempotencyKeyOf(
  request: Request,
  call: { route: string; target: string; body: Uint8Array },
  fingerprint: (bytes: Uint8Array) => string,
): IdempotencyKey | undefined {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!visibleAscii.test(key)) {
    throw new Fault({
      code: 'invalid_request',
      publicMessage: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
    });
  }
  const bytes = Buffer.concat([Buffer.from(`${call.target}\n`), call.body]);
  return { route: call.route, key, fingerprint: fingerprint(bytes) };
}
