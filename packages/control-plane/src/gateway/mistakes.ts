import type { FieldMistake } from '../kernel/faults.ts';
import type { z } from '../platform/http/schema.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Mistakes as RFC 6901 pointers, one each; an unknown field points to itself, not to what holds it. */
export function mistakesOf(issues: readonly Issue[], parent: Path = []): FieldMistake[] {
  return issues.flatMap((issue) => mistakesOfOne(issue, [...parent, ...issue.path]));
}

/** RFC 6901 section 3: `~` and `/` inside a name are escaped. */
export function pointerTo(path: Path): string {
  return path.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function mistakesOfOne(issue: Issue, path: Path): FieldMistake[] {
  const pointer = pointerTo(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), message: 'is not a known field' }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return mistakesOf(nearest(issue.errors), path);
  }
  if (issue.code === 'invalid_key') {
    return [{ pointer, message: issue.issues[0]?.message ?? issue.message }];
  }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined) {
    return [{ pointer, message: 'is required' }];
  }
  return [{ pointer, message: issue.message }];
}

/** Of the alternatives, the one that the sender came closest to. */
function nearest(alternatives: readonly Issue[][]): Issue[] {
  return alternatives.reduce((best, issues) => (issues.length < best.length ? issues : best));
}
