import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AuthenticationError, ConnectionError } from '../../src/index.ts';
import { clientOf, problem, secretKey } from '../support/client.ts';
import { reachableStrings } from '../support/object-graph.ts';

describe('an answer of lines', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const clientFor = async (answer: RequestListener) => {
    server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return clientOf({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  };
  const read = async (lines: AsyncIterable<string>): Promise<{ lines: string[]; error?: unknown }> => {
    const found: string[] = [];
    try {
      for await (const line of lines) found.push(line);
      return { lines: found };
    } catch (error) {
      return { lines: found, error };
    }
  };

  it('is yielded line by line, cut where the lines are and not where the packets are', async () => {
    const client = await clientFor((request, response) => {
      expect(request.headers.accept).toBe('application/x-ndjson');
      const bytes = Buffer.from('{"a":"é"}\n{"b":2}\n');
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      response.write(bytes.subarray(0, 7));
      setImmediate(() => response.end(bytes.subarray(7)));
    });
    expect(await read(client.admin.audit.export())).toEqual({ lines: ['{"a":"é"}', '{"b":2}'] });
  });

  it('that is a problem is thrown as one', async () => {
    const client = await clientFor((_request, response) => {
      response.writeHead(401, { 'Content-Type': 'application/problem+json' });
      response.end(JSON.stringify(problem(401, 'unauthenticated')));
    });
    const { error } = await read(client.admin.audit.export());
    expect(error).toBeInstanceOf(AuthenticationError);
  });

  it('that breaks off throws behind the lines that came, without the key', async () => {
    const client = await clientFor((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Content-Length': 100 });
      response.write('{"a":1}\n', () => response.destroy());
    });
    const { lines, error } = await read(client.admin.audit.export());
    expect(lines).toEqual(['{"a":1}']);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(reachableStrings(error).filter(({ text }) => text.includes(secretKey))).toEqual([]);
  });
});
