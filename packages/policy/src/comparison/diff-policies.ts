import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import { type PolicyPart, partsOf } from './policy-parts.ts';

/** One difference between two policies, in the terms of a policy rather than in lines of text. */
export interface PolicyChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** `rule`, `bin`, `row`, `price`, `limit`, `input`, ... */
  readonly kind: string;
  readonly name: string;
  /** What of it changed; of a part that was added or removed, all of it. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  /** Undefined where there was none. */
  readonly from: unknown;
  readonly to: unknown;
}

/** What is different in the second policy: in the order of its parts, what is gone at the end. */
export function diffPolicies(from: CompiledPolicy, to: CompiledPolicy): readonly PolicyChange[] {
  const before = partsOf(from.document);
  const after = partsOf(to.document);
  const key = ({ kind, name }: PolicyPart) => `${kind} ${name}`;
  const old = new Map(before.map((part) => [key(part), part]));
  const kept = new Set(after.map(key));
  return [
    ...after.flatMap((part) => compare(old.get(key(part)), part)),
    ...before.filter((part) => !kept.has(key(part))).flatMap((part) => compare(part, undefined)),
  ];
}

function compare(from: PolicyPart | undefined, to: PolicyPart | undefined): readonly PolicyChange[] {
  const part = to ?? from;
  if (part === undefined) return [];
  const names = [...new Set([...Object.keys(from?.fields ?? {}), ...Object.keys(to?.fields ?? {})])];
  const fields = names
    .map((field) => ({ field, from: from?.fields[field], to: to?.fields[field] }))
    .filter((one) => sorted(one.from) !== sorted(one.to));
  const change = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
  if (change === 'changed' && fields.length === 0) return [];
  return [{ change, kind: part.kind, name: part.name, fields }];
}

function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** `rule score_cutoff: when bureau.score < 640 -> bureau.score < 660` */
export function changeInWords({ change, kind, name, fields }: PolicyChange): string {
  const what = name === '' ? kind : `${kind} ${name}`;
  const said = fields.map(({ field, from, to }) => {
    if (change !== 'changed') return `${field} ${written(change === 'added' ? to : from)}`;
    return `${field} ${written(from)} -> ${written(to)}`;
  });
  const sign = change === 'added' ? '+' : change === 'removed' ? '-' : '~';
  return said.length === 0 ? `${sign} ${what}` : `${sign} ${what}: ${said.join('; ')}`;
}

function written(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${written(inner)}`)
    .join(', ');
}
