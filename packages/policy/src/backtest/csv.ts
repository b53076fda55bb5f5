/** Takes a file piece by piece and gives its rows one by one, so that memory does not grow with the file. */
export interface CsvReader {
  readonly push: (text: string) => void;
  /** Gives the last row, where the file does not end in a line break. */
  readonly end: () => void;
}

const quote = 34;

/**
 * Reads comma-separated values (RFC 4180): fields in quotes may hold commas, quotes and line breaks. Empty lines are
 * passed over. The separator is a comma, or a semicolon or tab where the first line has no comma.
 */
export function csvReader(onRow: (fields: readonly string[]) => void): CsvReader {
  let rest = '';
  let separator: string | undefined;

  const take = (record: string) => {
    const line = record.endsWith('\r') ? record.slice(0, -1) : record;
    if (line === '') return;
    separator ??= separatorOf(line);
    onRow(line.includes('"') ? splitQuoted(line, separator) : line.split(separator));
  };

  return {
    push: (text) => {
      const whole = rest + text;
      let start = 0;
      let inQuotes = false;
      // Only a text with quotes can have a line break inside a field.
      if (!whole.includes('"')) {
        for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', start)) {
          take(whole.slice(start, at));
          start = at + 1;
        }
      } else {
        for (let at = 0; at < whole.length; at += 1) {
          const code = whole.charCodeAt(at);
          if (code === quote) inQuotes = !inQuotes;
          else if (code === 10 && !inQuotes) {
            take(whole.slice(start, at));
            start = at + 1;
          }
        }
      }
      rest = whole.slice(start);
    },
    end: () => {
      if (rest !== '') take(rest);
      rest = '';
    },
  };
}

function separatorOf(header: string): string {
  if (header.includes(',')) return ',';
  return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',';
}

function splitQuoted(line: string, separator: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let inQuotes = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    if (letter === '"') {
      if (inQuotes && line[at + 1] === '"') {
        field += '"';
        at += 1;
      } else inQuotes = !inQuotes;
    } else if (letter === separator && !inQuotes) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  fields.push(field);
  return fields;
}
