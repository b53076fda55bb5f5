/** Something in a policy's text that keeps it from being used. */
export interface PolicyMistake {
  /** What is wrong and, where it helps, what would be right. */
  readonly message: string;
  /** Where, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the document: `stages[1].rules[0].when`; empty for the whole. */
  readonly path: string;
}

/** A path into the document, as YAML nodes and schema issues name it. */
export type DocumentPath = readonly (string | number)[];

/** Writes a document path as people do: `stages[1].rules[0].when`, `inputs["bureau.score"].type`. */
export function writePath(path: DocumentPath): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    if (!/^[A-Za-z_]\w*$/.test(key)) return `${written}[${JSON.stringify(key)}]`;
    return written === '' ? key : `${written}.${key}`;
  }, '');
}
