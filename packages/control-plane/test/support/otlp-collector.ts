import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { PlacedSpan } from './recorded-spans.ts';

export type CollectedSpan = PlacedSpan & { process: string };

export type Collector = { endpoint: string; spans(): CollectedSpan[]; close(): void };

/** Takes what processes export by OTLP over HTTP: opentelemetry/proto/collector/trace/v1, in Protobuf. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const isGzip = request.headers['content-encoding'] === 'gzip';
      if (request.url === '/v1/traces') spans.push(...spansOf(isGzip ? gunzipSync(body) : body));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => spans,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** ExportTraceServiceRequest.resource_spans (1) > scope_spans (2) > spans (2). */
function spansOf(body: Buffer): CollectedSpan[] {
  return fieldsOf(body, 1).flatMap((resourceSpans) => {
    const process = attribute(fieldsOf(resourceSpans, 1)[0], 'creditplane.targets');
    return fieldsOf(resourceSpans, 2)
      .flatMap((scopeSpans) => fieldsOf(scopeSpans, 2))
      .map((span) => {
        const hex = (field: number) => fieldsOf(span, field)[0]?.toString('hex');
        return {
          process,
          traceId: hex(1) ?? '',
          spanId: hex(2) ?? '',
          parentSpanId: hex(4),
          name: fieldsOf(span, 5)[0]?.toString('utf8') ?? '',
        };
      });
  });
}

/** Resource.attributes (1) > KeyValue { key 1, value 2 > AnyValue { string_value 1 } }. */
function attribute(resource: Buffer | undefined, name: string): string {
  const pairs = resource ? fieldsOf(resource, 1) : [];
  const found = pairs.find((pair) => fieldsOf(pair, 1)[0]?.toString('utf8') === name);
  const [value] = found ? fieldsOf(found, 2) : [];
  return (value && fieldsOf(value, 1)[0]?.toString('utf8')) ?? '';
}

/** The length-delimited fields of this number. https://protobuf.dev/programming-guides/encoding */
function fieldsOf(message: Buffer, number: number): Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    switch (tag & 7) {
      case 0:
        varint();
        break;
      case 1:
        at += 8;
        break;
      case 2: {
        const length = varint();
        if (tag >> 3 === number) found.push(message.subarray(at, at + length));
        at += length;
        break;
      }
      case 5:
        at += 4;
        break;
      default:
        throw new Error('Not a Protobuf message.');
    }
  }
  return found;
}
