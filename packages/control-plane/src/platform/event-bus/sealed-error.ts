import type { Seal } from '../unit-of-work/idempotency.ts';

/** An error with its stack, sealed: its text may quote personal data. */
export function sealError(seal: Seal, error: unknown, eventId: string): Uint8Array {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return seal.seal(Buffer.from(text), place(eventId));
}

/** The error's name and message. The stack is for us alone and stays behind. */
export function openErrorMessage(seal: Seal, sealed: Uint8Array, eventId: string): string {
  const text = Buffer.from(seal.open(sealed, place(eventId))).toString('utf8');
  return text.split('\n    at ', 1)[0] ?? '';
}

function place(eventId: string): string {
  return `dead-letter:${eventId}`;
}
