import { createHash, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

/**
 * HMAC-SHA-256 in base64url (43 characters) of a value that is looked up but must not be guessed back: a national id
 * (10^9 values: a bare hash is a list), an API key's secret. `domain` (`national-id`, `api-key`) keeps equal values
 * of two uses from matching. The caller normalises the value first.
 */
export function keyedHash(hashKey: KeyObject, domain: string, value: string): string {
  return createHmac('sha256', hashKey)
    .update(JSON.stringify([domain, value]))
    .digest('base64url');
}

/** Whether two strings are equal, in a time that tells nothing about where they differ, nor about their lengths. */
export function constantTimeEqual(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
