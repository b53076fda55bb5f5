import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  AbortedError,
  AuthenticationError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  CreditplaneError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from '../../src/index.ts';
import { clientOf, problem, rejectionOf, secretKey } from '../support/client.ts';
import { reachableStrings } from '../support/object-graph.ts';
import { type ScriptedAnswer, scriptedServer } from '../support/scripted-server.ts';

const kinds: [number, string, typeof CreditplaneError][] = [
  [400, 'malformed_json', ValidationError],
  [401, 'unauthenticated', AuthenticationError],
  [403, 'forbidden', PermissionError],
  [404, 'not_found', NotFoundError],
  [409, 'duplicate_application', ConflictError],
  [410, 'gone', NotFoundError],
  [412, 'precondition_failed', ConflictError],
  [413, 'body_too_large', ValidationError],
  [422, 'validation_failed', ValidationError],
  [422, 'idempotency_key_reused', ConflictError],
  [429, 'rate_limited', RateLimitError],
  [500, 'internal', ServerError],
  [503, 'unavailable', ServerError],
  [408, 'too_slow', TimeoutError],
  [418, 'never_heard_of', CreditplaneError],
];

/** Whatever of the HTTP library hangs on an error brings the request's headers, and the key, with it. */
function expectNothingHidden(error: unknown): void {
  const strings = reachableStrings(error);
  expect(strings.filter(({ text }) => text.includes(secretKey))).toEqual([]);
  expect(strings.filter(({ path, text }) => /axios/i.test(text) && !path.endsWith('.stack'))).toEqual([]);
  expect(strings.filter(({ text }) => text.includes('000-01-0001'))).toEqual([]);
  for (const printed of [
    inspect(error, { depth: null, showHidden: true }),
    JSON.stringify(error),
    String(error),
  ]) {
    expect(printed).not.toContain(secretKey);
    expect(printed).not.toContain('000-01-0001');
  }
}

async function failure(answer: ScriptedAnswer, options = {}): Promise<unknown> {
  await using server = await scriptedServer([answer]);
  const client = clientOf(server, { maxRetries: 0, ...options });
  return await rejectionOf(client.users.update('usr_1', { nationalId: '000-01-0001' }));
}

describe('errors', () => {
  it.each(kinds)('%i %s has its own class, code and request id', async (status, code, kind) => {
    const error = await failure({ status, body: problem(status, code) });
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(CreditplaneError);
    expect(error).toMatchObject({ name: kind.name, code, status, requestId: 'rqt_1', message: 'In words.' });
    expectNothingHidden(error);
  });

  it('points at each field that was wrong', async () => {
    const errors = [
      { pointer: '/birthDate', message: 'must be a date' },
      { pointer: '/name/family', message: 'is missing' },
    ];
    expect(await failure({ status: 422, body: problem(422, 'validation_failed', { errors }) })).toMatchObject(
      {
        errors,
      },
    );
  });

  it('carries further members, such as the id of the duplicate', async () => {
    const body = problem(409, 'duplicate_application', { applicationId: 'app_1' });
    expect(await failure({ status: 409, body })).toMatchObject({ members: { applicationId: 'app_1' } });
  });

  it('says when to come back after too many requests', async () => {
    const headers = { 'Retry-After': '17' };
    expect(await failure({ status: 429, body: problem(429, 'rate_limited'), headers })).toMatchObject({
      retryAfterSeconds: 17,
    });
  });

  it('reads what a proxy answered instead of the API without quoting it', async () => {
    const error = await failure({ status: 502, body: '<html>upstream 10.0.0.7 refused</html>' });
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ code: 'http_502', status: 502 });
    expect(inspect(error)).not.toContain('10.0.0.7');
  });

  it('does not follow a redirect, which would carry the key elsewhere', async () => {
    await using elsewhere = await scriptedServer([{ status: 200, body: {} }]);
    const error = await failure({
      status: 307,
      headers: { Location: `${elsewhere.url}/api/v1/users/usr_1` },
    });
    expect(error).toMatchObject({ code: 'http_307' });
    expect(elsewhere.seen).toEqual([]);
  });

  it('refuses a success that is not JSON', async () => {
    expect(await failure({ status: 200, body: '<html>hello</html>' })).toMatchObject({
      name: 'ServerError',
      code: 'malformed_answer',
    });
  });

  it('strikes the key from an answer that echoes it', async () => {
    const echo = problem(400, 'bad', {
      detail: `Authorization: Bearer ${secretKey}`,
      echo: { deep: secretKey },
    });
    const error = await failure({ status: 400, body: echo, headers: { 'X-Request-Id': secretKey } });
    expect(error).toMatchObject({ message: 'Authorization: Bearer [redacted]' });
    expectNothingHidden(error);
  });

  it.each([
    ['reset', ConnectionError, {}],
    ['hang', TimeoutError, { timeoutMs: 60 }],
  ] as const)('holds nothing of the HTTP library after a %s', async (answer, kind, options) => {
    const error = await failure(answer, options);
    expect(error).toBeInstanceOf(kind);
    expectNothingHidden(error);
  });

  it('names the system error of a refused connection', async () => {
    const server = await scriptedServer([{ status: 200 }]);
    await server[Symbol.asyncDispose]();
    const error = await rejectionOf(clientOf(server, { maxRetries: 0 }).users.get('usr_1'));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED', status: undefined });
    expectNothingHidden(error);
  });

  it('ends with the caller’s own signal, and does not try again', async () => {
    await using server = await scriptedServer(['hang']);
    const stop = new AbortController();
    const call = clientOf(server).users.get('usr_1', { signal: stop.signal });
    await expect.poll(() => server.seen.length).toBe(1);
    stop.abort(new Error(secretKey));
    const error = await rejectionOf(call);
    expect(error).toBeInstanceOf(AbortedError);
    expectNothingHidden(error);
    expect(server.seen).toHaveLength(1);
  });

  it.each(['', '.', '..', 'usr_1/../../admin', 'usr_1?x=1', 'usr 1'])(
    'sends nothing for %j, which is no id',
    async (id) => {
      await using server = await scriptedServer([{ status: 200, body: {} }]);
      expect(await rejectionOf(clientOf(server).users.get(id))).toBeInstanceOf(ConfigurationError);
      expect(server.seen).toEqual([]);
    },
  );
});
