import { describe, expect, it } from 'vitest';
import { clientOf, problem, rejectionOf } from '../support/client.ts';
import { type ScriptedAnswer, scriptedServer } from '../support/scripted-server.ts';

const person = {
  name: { given: 'Ada', family: 'Marlowe' },
  birthDate: '1984-04-12',
  nationalId: '000-01-0001',
  addresses: [{ line1: '418 Juniper St', city: 'Portland', state: 'OR', postalCode: '97214', country: 'US' }],
  contact: { email: 'ada@example.com' },
  employment: { status: 'employed' as const },
  income: { annualGrossMinor: 11_200_000, currency: 'USD' as const },
};
const created: ScriptedAnswer = { status: 201, body: { id: 'usr_1' } };
/** A pause of nothing that the server itself asks for keeps the tests quick. */
const atOnce = { 'Retry-After': '0' };
const unavailable: ScriptedAnswer = { status: 503, body: problem(503, 'unavailable'), headers: atOnce };

describe('retries', () => {
  it('sends a POST again under one Idempotency-Key until it succeeds', async () => {
    await using server = await scriptedServer([unavailable, 'reset', created]);
    expect(await clientOf(server).users.create(person)).toEqual({ id: 'usr_1' });
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1);
  });

  it('uses another key for another call, and the caller’s where one is given', async () => {
    await using server = await scriptedServer([created]);
    const client = clientOf(server);
    await client.users.create(person);
    await client.users.create(person);
    await client.users.create(person, { idempotencyKey: 'loan-4711' });
    const [first, second, third] = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(first).not.toBe(second);
    expect(third).toBe('loan-4711');
  });

  it('gives up after two retries, or as many as the client or the call allows', async () => {
    await using server = await scriptedServer([unavailable]);
    await rejectionOf(clientOf(server).users.get('usr_1'));
    expect(server.seen).toHaveLength(3);
    await rejectionOf(clientOf(server, { maxRetries: 0 }).users.get('usr_1'));
    expect(server.seen).toHaveLength(4);
    await rejectionOf(clientOf(server).users.get('usr_1', { maxRetries: 1 }));
    expect(server.seen).toHaveLength(6);
  });

  it.each([
    [400, 'malformed_json'],
    [401, 'unauthenticated'],
    [404, 'not_found'],
    [409, 'duplicate_application'],
    [422, 'idempotency_key_reused'],
    [501, 'http_501'],
  ])('does not repeat what will not change: %i %s', async (status, code) => {
    await using server = await scriptedServer([{ status, body: problem(status, code), headers: atOnce }]);
    await rejectionOf(clientOf(server).users.create(person));
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    [409, 'idempotency_in_flight'],
    [408, 'http_408'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [504, 'http_504'],
  ])('repeats what may change: %i %s', async (status, code) => {
    await using server = await scriptedServer([
      { status, body: problem(status, code), headers: atOnce },
      created,
    ]);
    await clientOf(server).users.create(person);
    expect(server.seen).toHaveLength(2);
  });

  it('does not wait for a server that asks for longer than half a minute', async () => {
    const answer = { status: 429, body: problem(429, 'rate_limited'), headers: { 'Retry-After': '31' } };
    await using server = await scriptedServer([answer]);
    expect(await rejectionOf(clientOf(server).users.get('usr_1'))).toMatchObject({ retryAfterSeconds: 31 });
    expect(server.seen).toHaveLength(1);
  });

  it('does not repeat a PATCH that may have been done, since each edit is a new version', async () => {
    await using server = await scriptedServer([unavailable, 'reset']);
    const client = clientOf(server);
    await rejectionOf(client.users.update('usr_1', { externalId: 'a' }));
    await rejectionOf(client.users.update('usr_1', { externalId: 'a' }));
    expect(server.seen).toHaveLength(2);
  });

  it('ends a pause between attempts with the caller’s signal', async () => {
    const answer = { status: 503, body: problem(503, 'unavailable'), headers: { 'Retry-After': '30' } };
    await using server = await scriptedServer([answer]);
    const stop = new AbortController();
    const call = clientOf(server).users.get('usr_1', { signal: stop.signal });
    await expect.poll(() => server.seen.length).toBe(1);
    stop.abort();
    expect(await rejectionOf(call)).toMatchObject({ name: 'AbortedError' });
  });
});
