/**
 * The rows of a CSV text (RFC 4180: quoted fields, doubled quotes, line breaks within quotes; LF or CRLF). A byte-order
 * mark and a last line without its end are taken as they come.
 */
export function* csvRows(text: string, separator = ','): Generator<string[]> {
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const [field, next] = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
    row.push(field);
    at = next;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    while (text[at] === '\r') at += 1;
    if (at >= text.length || text[at] === '\n') {
      at += 1;
      if (row.length > 1 || row[0] !== '') yield row;
      row = [];
    }
  }
  if (row.length > 0) yield row;
}

function quotedField(text: string, from: number): [string, number] {
  let field = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return afterQuote(text, field, quote + 1);
    field += '"';
    at = quote + 2;
  }
}

/** Treasury writes a blank after a closing quote. */
function afterQuote(text: string, field: string, from: number): [string, number] {
  let at = from;
  while (text[at] === ' ') at += 1;
  return [field, at];
}

function plainField(text: string, from: number, separator: string): [string, number] {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return [text.slice(from, at), at];
}

/** A CSV text with a heading, as records by the heading's names (trimmed, as written). */
export function* csvRecords(text: string, separator = ','): Generator<ReadonlyMap<string, string>> {
  let heading: string[] | undefined;
  for (const row of csvRows(text, separator)) {
    if (!heading) heading = row.map((name) => name.trim());
    else yield new Map(heading.map((name, index) => [name, row[index] ?? '']));
  }
}

/** One field, quoted where it must be. */
export function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
