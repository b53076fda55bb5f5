import { Fault } from '../kernel/faults.ts';

/** 256 KiB: an application with every party is below 20. */
export const defaultBodyLimitBytes = 256 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const nothing = new Uint8Array(0);

/** The body's bytes. More than the limit is a 413, found by the declared length where there is one, else on the way. */
export async function readBody(request: Request, limitBytes: number): Promise<Uint8Array> {
  const declared = request.headers.get('content-length');
  if (declared !== null && /^\d{1,15}$/.test(declared)) {
    if (Number(declared) > limitBytes) throw tooLarge(limitBytes);
    // The HTTP parser reads no more than was declared.
    return declared === '0' ? nothing : new Uint8Array(await request.arrayBuffer());
  }
  if (request.body === null) return nothing;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The JSON value of a body. Another type is a 415; what is not JSON in UTF-8 (RFC 8259 section 8.1) is a 400. */
export function parseJson(request: Request, bytes: Uint8Array): { value: unknown; text: string } {
  if (bytes.length === 0) throw malformed('The body is empty; a JSON object is needed.');
  if (!isJson(request.headers.get('content-type'))) {
    throw new Fault({
      code: 'unsupported_media_type',
      publicMessage: 'Send the body as `Content-Type: application/json`.',
      headers: { Accept: 'application/json' },
    });
  }
  try {
    const text = utf8.decode(bytes);
    return { value: JSON.parse(text), text };
  } catch {
    // The parser's own message quotes the body.
    throw malformed('The body is not JSON in UTF-8.');
  }
}

function isJson(contentType: string | null): boolean {
  return /^\s*application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(contentType ?? '');
}

function tooLarge(limitBytes: number): Fault {
  return new Fault({
    code: 'body_too_large',
    publicMessage: `A body may have at most ${limitBytes} bytes.`,
    // What was not read is in the way of the next request.
    headers: { Connection: 'close' },
  });
}

function malformed(publicMessage: string): Fault {
  return new Fault({ code: 'malformed_json', publicMessage });
}
