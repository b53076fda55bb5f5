/** One line of a file; `whole` is false for a last line without its line feed. */
export type TextLine = { text: string | undefined; whole: boolean };

/** Longest line that is taken; an entry has some 1,500 bytes. */
const longestLineBytes = 1024 * 1024;

/**
 * Splits bytes at line feeds and nowhere else, a line in memory at a time. A line that is no UTF-8, or too long to be
 * one of ours, has no text.
 */
export async function* linesOfBytes(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<TextLine> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  const taken = (whole: boolean): TextLine => {
    const text = restBytes > longestLineBytes ? undefined : decode(Buffer.concat(rest));
    rest = [];
    restBytes = 0;
    return { text, whole };
  };
  const keep = (bytes: Uint8Array): void => {
    restBytes += bytes.length;
    // Of a line without end no more is kept than shows that it is none of ours.
    if (restBytes <= longestLineBytes) rest.push(bytes);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, at));
      yield taken(true);
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (restBytes > 0) yield taken(false);
}

const lineFeed = 0x0a;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
