import type { FieldMistake } from '../kernel/faults.ts';
import { pointerTo } from './mistakes.ts';

/** An escape that may stand for NUL or half a surrogate pair; a raw NUL is no JSON, a raw half no UTF-8. */
const suspicious = /\\u(?:0000|[dD][89a-fA-F])/;

/**
 * Texts that JSON allows and PostgreSQL refuses: NUL and lone surrogates. Found here they are the sender's mistakes;
 * found there they would be ours. Only a body with a suspicious escape is walked.
 */
export function unstorableTextIn(json: string, value: unknown): FieldMistake[] {
  return suspicious.test(json) ? walk(value, []) : [];
}

export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function walk(value: unknown, path: readonly string[]): FieldMistake[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [mistakeAt(path)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    // A name that cannot be stored cannot be named in an answer either.
    isStorable(name) ? walk(member, [...path, name]) : [mistakeAt(path)],
  );
}

function mistakeAt(path: readonly string[]): FieldMistake {
  return { pointer: pointerTo(path), message: 'must not hold U+0000 or a lone surrogate' };
}
