import { createHash } from 'node:crypto';
import type { PolicyDocument } from './policy-document.ts';

/**
 * Names a policy by all that decides: `sha256:` and the hash of its JSON with sorted keys, so that comments, layout and
 * the order of keys do not count, and defaults written out are the same as defaults left out. Neither do its tests and
 * the columns of files that it is tried on: they decide nothing.
 */
export function contentHash({ tests: _, data: __, ...deciding }: PolicyDocument): string {
  return `sha256:${createHash('sha256').update(canonicalJson(deciding)).digest('hex')}`;
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
