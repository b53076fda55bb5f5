import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { type DocumentPath, type PolicyMistake, writePath } from './policy-mistake.ts';

/** A policy's text, read as YAML, able to say where each part of it stands. */
export interface PolicySource {
  readonly value: unknown;
  /** A mistake at the value of a path, or at its nearest parent that the text has. */
  readonly mistakeAt: (path: DocumentPath, message: string, offset?: number) => PolicyMistake;
  /** A mistake at a key of a mapping rather than at its value. */
  readonly mistakeAtKey: (path: DocumentPath, key: string, message: string) => PolicyMistake;
}

export type SourceResult =
  | { readonly ok: true; readonly source: PolicySource }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };

/** A policy of a few hundred rules is some 100 kB. */
const maxLength = 1_000_000;

/** Reads one YAML 1.2 document of core types. Never throws. */
export function readPolicySource(text: string): SourceResult {
  if (text.length > maxLength) return refused('is longer than 1,000,000 characters');
  try {
    return readYaml(text);
  } catch (cause) {
    // The YAML reader recurses, so that deep nesting exhausts the stack; too many aliases throw as well.
    return refused(`cannot be read as YAML: ${cause instanceof Error ? cause.message : 'unknown error'}`);
  }
}

function readYaml(text: string): SourceResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    // One slip makes many errors after it: the first few are the ones to mend.
    const mistakes = errors.slice(0, 5).map(({ message, pos }) => at(lines, pos[0], [], message));
    return { ok: false, mistakes };
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return {
    ok: true,
    source: {
      value,
      mistakeAt: (path, message, offset = 0) => {
        const node = nearestNode(document, path);
        // Only a plain or quoted scalar of one line keeps its offsets; a folded one is shown at its start.
        return at(
          lines,
          startOf(node) + (isScalar(node) ? offsetWithin(node, text, offset) : 0),
          path,
          message,
        );
      },
      mistakeAtKey: (path, key, message) => {
        const node = nearestNode(document, path);
        const pair = isMap(node)
          ? node.items.find(({ key: k }) => isScalar(k) && k.value === key)
          : undefined;
        return at(lines, startOf(isNode(pair?.key) ? pair.key : node), [...path, key], message);
      },
    },
  };
}

function nearestNode(document: Document, path: DocumentPath): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return isNode(document.contents) ? document.contents : null;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function offsetWithin(node: Node, text: string, offset: number): number {
  const range = node.range;
  if (!isScalar(node) || !range || typeof node.value !== 'string') return 0;
  const opening = node.type === 'PLAIN' ? 0 : 1;
  const written = text.slice(range[0] + opening, range[1] - opening);
  return written === node.value ? opening + offset : 0;
}

function at(lines: LineCounter, offset: number, path: DocumentPath, message: string): PolicyMistake {
  const { line, col } = lines.linePos(offset);
  return { message, line: Math.max(line, 1), column: Math.max(col, 1), path: writePath(path) };
}

function refused(message: string): SourceResult {
  return { ok: false, mistakes: [{ message: `the policy ${message}`, line: 1, column: 1, path: '' }] };
}
