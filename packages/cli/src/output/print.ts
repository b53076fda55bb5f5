import type { TextSink } from '../surroundings.ts';

/** One JSON value, indented for whoever looks; programs do not mind. */
export function printJson(out: TextSink, value: unknown): void {
  out.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** One JSON value on one line, for readers that take a line at a time. */
export function printJsonLine(out: TextSink, value: unknown): void {
  out.write(`${JSON.stringify(value)}\n`);
}

export function printLines(out: TextSink, lines: readonly string[]): void {
  out.write(lines.map((line) => `${line.trimEnd()}\n`).join(''));
}
