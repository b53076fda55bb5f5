import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/platform/telemetry/logger.ts';
import { call, knownId, noWorks, problemOf, testGateway, testRoutes, validPerson } from './test-gateway.ts';

const people = '/api/v1/people';

describe('every answer', () => {
  it('carries the caller’s request id where it can be one, else a new one', async () => {
    const { gateway } = testGateway();
    const ask = async (id: string) =>
      (await call(gateway, 'GET', people, { headers: { 'X-Request-Id': id } })).headers.get('x-request-id');
    expect(await ask('batch-7:row-12')).toBe('batch-7:row-12');
    for (const bad of ['short', '000010001', 'with space in it', '<script>alert</script>', 'x'.repeat(65)]) {
      expect(await ask(bad)).toMatch(/^rqt_[0-9a-z]{26}$/);
    }
  });

  it('carries timing, service, version and security headers, good or bad', async () => {
    const { gateway } = testGateway();
    for (const path of [people, `${people}/nobody`]) {
      const { headers } = await call(gateway, 'GET', path);
      expect(headers.get('x-response-time')).toMatch(/^\d+\.\dms$/);
      expect(headers.get('x-service-name')).toBe('creditplane-test');
      expect(headers.get('creditplane-version')).toBe('2026-11-01');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.has('access-control-allow-origin')).toBe(false);
    }
  });

  it('is counted by its route, never by its path', async () => {
    const { gateway, parts } = testGateway();
    await call(gateway, 'GET', `${people}/${knownId}`);
    await call(gateway, 'GET', '/api/v1/somewhere/else');
    const { body } = await parts.metrics.expose();
    expect(body).toContain('method="GET",route="/api/v1/people/{userId}",status="200"');
    expect(body).toContain('route="other",status="404"');
    expect(body).not.toContain(knownId);
  });

  it('says nothing of what broke inside, while the log does', async () => {
    const lines: string[] = [];
    const logger = createLogger({
      level: 'info',
      service: 's',
      version: 'v',
      destination: { write: (line) => lines.push(line) },
    });
    const { gateway } = testGateway({ logger });
    const response = await call(gateway, 'GET', '/api/v1/crash');
    const problem = await problemOf(response);
    expect(response.status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('recipe');
    expect(lines.join()).toContain('the secret recipe');
    expect(lines.join()).toContain(problem.requestId);
  });

  it('keeps values that PostgreSQL quotes out of the log', async () => {
    const lines: string[] = [];
    const logger = createLogger({
      level: 'info',
      service: 's',
      version: 'v',
      destination: { write: (line) => lines.push(line) },
    });
    const refused = Object.assign(new Error('duplicate key: (Ada Lovelace)'), {
      code: '23505',
      detail: 'Key (name)=(Ada Lovelace) already exists.',
      constraint: 'people_name',
    });
    const refusing = { ...noWorks, run: () => Promise.reject(refused) };
    const { gateway } = testGateway({ logger, works: refusing });
    expect((await call(gateway, 'POST', people, { body: validPerson })).status).toBe(500);
    expect(lines.join()).toContain('people_name');
    expect(lines.join()).not.toContain('Lovelace');
  });
});

describe('methods that nobody wrote', () => {
  it('answers HEAD as GET without a body', async () => {
    const { gateway } = testGateway();
    const response = await call(gateway, 'HEAD', people);
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^W\//);
    expect(await response.text()).toBe('');
  });

  it('answers OPTIONS with what there is, to anybody, and opens no other origin', async () => {
    const { gateway } = testGateway();
    const response = await call(gateway, 'OPTIONS', people, {
      key: null,
      headers: { Origin: 'https://evil.example' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('a request', () => {
  it('reaches the route with the fixed segment before the one with the parameter', async () => {
    const { gateway } = testGateway();
    expect(await (await call(gateway, 'GET', `${people}/newest`)).json()).toEqual({ id: 'newest' });
    expect(await (await call(gateway, 'GET', `${people}/${knownId}`)).json()).toEqual({ id: knownId });
  });

  it('may send its key as the user name of Basic', async () => {
    const { gateway } = testGateway();
    const headers = { Authorization: `Basic ${Buffer.from('clerk:').toString('base64')}` };
    expect((await call(gateway, 'GET', people, { key: null, headers })).status).toBe(200);
  });

  it('of a restricted key passes by its scope', async () => {
    const { gateway } = testGateway();
    expect((await call(gateway, 'GET', people, { key: 'restricted' })).status).toBe(200);
  });

  it('gives its id, its key and its trace to the cause of all that follows', async () => {
    const seen: unknown[] = [];
    const { gateway } = testGateway({ routes: testRoutes(seen) });
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const headers = { traceparent, 'X-Request-Id': 'import-2026-11' };
    const response = await call(gateway, 'DELETE', `${people}/${knownId}`, { key: 'admin', headers });
    expect(response.status).toBe(204);
    expect(seen).toEqual([
      {
        correlationId: 'import-2026-11',
        causationId: 'import-2026-11',
        actor: expect.stringMatching(/^key_/),
        traceparent,
      },
    ]);
  });

  it('may leave out a body that no field is taken from, or send an empty object', async () => {
    const { gateway } = testGateway();
    const path = `${people}/${knownId}/greet`;
    expect((await call(gateway, 'POST', path)).status).toBe(200);
    expect((await call(gateway, 'POST', path, { body: {} })).status).toBe(200);
  });
});

describe('Prefer: wait', () => {
  const waited = async (prefer: string, path = `${people}/${knownId}/greet`, body?: unknown) => {
    const seen: unknown[] = [];
    const { gateway } = testGateway({ routes: testRoutes(seen) });
    const response = await call(gateway, 'POST', path, { headers: { Prefer: prefer }, body });
    return { waited: seen[0], applied: response.headers.get('preference-applied') };
  };

  it('reaches the handler where the route waits, at most 30 seconds', async () => {
    expect(await waited('wait=5')).toEqual({ waited: { waitSeconds: 5 }, applied: 'wait=5' });
    expect(await waited('respond-async, wait=120')).toEqual({
      waited: { waitSeconds: 30 },
      applied: 'wait=30',
    });
    expect(await waited('wait=0')).toEqual({ waited: { waitSeconds: 0 }, applied: 'wait=0' });
  });

  it('is ignored where it makes no sense or the route does not wait', async () => {
    expect(await waited('wait=-1')).toEqual({ waited: { waitSeconds: undefined }, applied: null });
    expect(await waited('wait=soon')).toEqual({ waited: { waitSeconds: undefined }, applied: null });
    expect(await waited('wait=5', people, validPerson)).toEqual({ waited: validPerson, applied: null });
  });
});

describe('entity tags', () => {
  it('spare a caller the body that it has', async () => {
    const { gateway } = testGateway();
    const first = await call(gateway, 'GET', people);
    const entityTag = first.headers.get('etag') ?? '';
    const again = await call(gateway, 'GET', people, {
      headers: { 'If-None-Match': `"other", ${entityTag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(entityTag);
  });

  it('differ where the bodies do', async () => {
    const { gateway } = testGateway();
    const first = await call(gateway, 'GET', people);
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
    const other = await call(gateway, 'GET', `${people}?limit=5`, { headers });
    expect(other.status).toBe(200);
  });
});
