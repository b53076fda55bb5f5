import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { ConfigurationError, Creditplane, sdkVersion } from '../../src/index.ts';
import { clientOf, secretKey } from '../support/client.ts';
import { reachableStrings } from '../support/object-graph.ts';
import { scriptedServer } from '../support/scripted-server.ts';

describe('a request', () => {
  it('carries the key, the pinned API version and the SDK’s name', async () => {
    await using server = await scriptedServer([{ status: 200, body: { id: 'usr_1' } }]);
    await clientOf(server).users.get('usr_1');
    expect(server.seen[0]).toMatchObject({
      method: 'GET',
      url: '/api/v1/users/usr_1',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'creditplane-version': '2026-11-01',
        'user-agent': `creditplane-node/${sdkVersion}`,
        accept: 'application/json',
      },
    });
    expect(server.seen[0]?.headers['idempotency-key']).toBeUndefined();
  });

  it('reuses its connection', async () => {
    await using server = await scriptedServer([{ status: 200, body: {} }]);
    const client = clientOf(server);
    await client.users.get('usr_1');
    await client.users.get('usr_1');
    const ports = new Set(server.seen.map(({ remotePort }) => remotePort));
    expect(ports.size).toBe(1);
    client.close();
  });

  it.each(['', '/', '/api/v1', '/api/v1/'])('takes a base URL that ends in %j', async (end) => {
    await using server = await scriptedServer([{ status: 200, body: {} }]);
    await clientOf({ url: server.url + end }).users.get('usr_1');
    expect(server.seen[0]?.url).toBe('/api/v1/users/usr_1');
  });

  it('does not hand the key to a proxy that the environment names', async () => {
    await using server = await scriptedServer([{ status: 200, body: {} }]);
    await using proxy = await scriptedServer([{ status: 200, body: {} }]);
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv('http_proxy', proxy.url);
    vi.stubEnv('NO_PROXY', '');
    vi.stubEnv('no_proxy', '');
    try {
      await clientOf(server).users.get('usr_1');
    } finally {
      vi.unstubAllEnvs();
    }
    expect(proxy.seen).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });

  it('gives undefined for an empty answer', async () => {
    await using server = await scriptedServer([{ status: 204 }]);
    expect(await clientOf(server).webhookEndpoints.delete('whe_1')).toBeUndefined();
  });
});

describe('the client', () => {
  it('never shows its key', () => {
    const client = new Creditplane({ apiKey: secretKey });
    for (const shown of [
      inspect(client),
      inspect(client, { depth: null, showHidden: true, customInspect: false }),
      JSON.stringify(client),
      ...reachableStrings(client).map(({ text }) => text),
    ]) {
      expect(shown).not.toContain(secretKey);
    }
    expect(inspect(client)).toBe(
      "Creditplane { baseUrl: 'https://api.creditplane.dev', apiKey: 'cp_test_sk_...MQau' }",
    );
  });

  it.each([
    [{ apiKey: '' }, 'apiKey'],
    [{ apiKey: 'cp_test_pk_4eC39HqLyjWDarjtT1zdp7dc' }, 'publishable'],
    [{ apiKey: `${secretKey}\n` }, 'apiKey'],
    [{ apiKey: secretKey, baseUrl: 'localhost' }, 'baseUrl'],
    [{ apiKey: secretKey, baseUrl: 'ftp://creditplane.dev' }, 'baseUrl'],
    [{ apiKey: secretKey, baseUrl: `https://ada:${secretKey}@creditplane.dev` }, 'baseUrl'],
    [{ apiKey: secretKey, timeoutMs: 0 }, 'timeoutMs'],
    [{ apiKey: secretKey, maxRetries: 1.5 }, 'maxRetries'],
  ])('is not made of options that cannot work, and does not repeat them', (options, what) => {
    const make = () => new Creditplane(options);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(what);
    expect(make).not.toThrow(secretKey);
  });

  it('knows the version of its package', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(JSON.parse(text).version).toBe(sdkVersion);
  });
});
