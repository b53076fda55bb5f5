import { readFileSync } from 'node:fs';
import { type ParseOptions, type PolicyMistake, parsePolicy } from '../src/index.ts';
import { compile } from './personal-loan.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../policies/${name}.yaml`, import.meta.url), 'utf8');

export const creditCardText = read('credit-card-line');
export const businessLoanText = read('small-business-term-loan');
export const creditCard = compile(creditCardText);
export const businessLoan = compile(businessLoanText);

/** The policy's text with one part of it changed; fails where it has no such part. */
export function changed(text: string, part: string, into: string): string {
  if (!text.includes(part)) throw new Error(`the policy has no "${part}"`);
  return text.replace(part, () => into);
}

export function mistakesOf(text: string, options?: ParseOptions): readonly PolicyMistake[] {
  const parsed = parsePolicy(text, options);
  return parsed.ok ? [] : parsed.mistakes;
}

/** Line and column, counted from 1, of a mark within a part of a text. */
export function placeOf(text: string, part: string, mark: string) {
  const before = text.slice(0, text.indexOf(part) + part.indexOf(mark)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
