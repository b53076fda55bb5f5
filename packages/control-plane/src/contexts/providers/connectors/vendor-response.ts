import type { z } from 'zod';
import { VendorFailed } from './connector.ts';

/** What came over the wire. */
export type VendorResponse = { status: number; body: string };

/** The body of a successful response. 408 and 504 are timeouts, every other status but 200 an error of the vendor. */
export function successfulBody({ status, body }: VendorResponse): string {
  if (status === 200) return body;
  throw new VendorFailed(status === 408 || status === 504 ? 'timeout' : 'vendor_error', body);
}

/** The body as the vendor's published shape, or VendorFailed `malformed_answer`. */
export function readAnswer<Answer>(raw: string, schema: z.ZodType<Answer>): Answer {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    throw new VendorFailed('malformed_answer', raw);
  }
  // Some vendors answer 200 and put their error inside.
  if (typeof json === 'object' && json !== null && 'error' in json) {
    throw new VendorFailed('vendor_error', raw);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new VendorFailed('malformed_answer', raw);
  return parsed.data;
}
