import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineEvent } from '../../src/kernel/events.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { StreamConflict } from '../../src/platform/event-store/append.ts';
import { defineRoute, type Route } from '../../src/platform/http/route.ts';
import { z } from '../../src/platform/http/schema.ts';
import { testDatabase } from '../support/database.ts';
import { gatewayOn, tenantRequest } from './gateway-on-database.ts';
import { call, problemOf } from './test-gateway.ts';

const NoteKept = defineEvent('NoteKept', z.object({ noteId: z.string() }));

/** Keeps a note as an event. `conflicts`: how often its stream moves under it before it gets through. */
function noteRoutes(runs: string[], faults: { conflicts: number }): Route[] {
  const rights = { roles: ['user'] as const, scope: 'users:write' as const };
  const contract = { tag: 'Notes', summary: 'Keep', method: 'post' as const, ...rights };
  const response = { status: 201 as const, description: 'Kept.', schema: z.unknown() };
  const body = z.strictObject({ text: z.string() });
  return [
    defineRoute(
      { ...contract, operationId: 'notes.create', path: '/notes', body, response },
      async (inputs, context) => {
        const answer = await context.commit(async (work) => {
          if (faults.conflicts > 0) {
            faults.conflicts -= 1;
            throw new StreamConflict(undefined);
          }
          const noteId = work.ids.next('event');
          runs.push(inputs.body.text);
          if (inputs.body.text === 'refuse') throw new Error('refused after the effect');
          await work.append('notes', {
            aggregateType: 'Note',
            aggregateId: noteId,
            expectedVersion: 0,
            events: [{ type: 'NoteKept', payload: { noteId } }],
          });
          return { status: 201, resourceId: noteId, body: { noteId, text: inputs.body.text } };
        });
        return { status: answer.status, body: answer.body };
      },
    ),
    defineRoute(
      { ...contract, operationId: 'notes.twice', path: '/notes/twice', response },
      async (_inputs, context) => {
        await context.commit(async () => ({ status: 201, body: 1 }));
        const answer = await context.commit(async () => ({ status: 201, body: 2 }));
        return { status: answer.status, body: answer.body };
      },
    ),
  ];
}

describe('Idempotency-Key', () => {
  const runs: string[] = [];
  const faults = { conflicts: 0 };
  let database: Database;
  let house: ReturnType<typeof gatewayOn>;
  let secretKey: string;
  beforeAll(async () => {
    database = await testDatabase();
    house = gatewayOn(database, { routes: noteRoutes(runs, faults), events: [NoteKept] });
    ({ secretKey } = await house.identity.provisionTenant(tenantRequest));
  });
  afterAll(() => database.close());

  const keep = (text: string, idempotencyKey?: string, key = secretKey) =>
    call(house.gateway, 'POST', '/api/v1/notes', {
      key,
      body: { text },
      headers: idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey },
    });

  it('gives the first answer again, and says so, without running again', async () => {
    const before = runs.length;
    const first = await keep('buy milk', 'k-1');
    const second = await keep('buy milk', 'k-1');
    expect(second.status).toBe(201);
    expect(await second.json()).toEqual(await first.json());
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(runs.length - before).toBe(1);
  });

  it('happens once when eight arrive at once', async () => {
    const before = runs.length;
    const responses = await Promise.all(Array.from({ length: 8 }, () => keep('race', 'k-2')));
    const bodies = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(runs.length - before).toBe(1);
  });

  it('refuses another body under the same key', async () => {
    await keep('one', 'k-3');
    const response = await keep('two', 'k-3');
    expect(response.status).toBe(422);
    expect((await problemOf(response)).code).toBe('idempotency_key_reused');
  });

  it('keeps nothing of a request that failed, so that it may be tried again', async () => {
    expect((await keep('refuse', 'k-4')).status).toBe(500);
    expect((await keep('refuse', 'k-4')).headers.has('idempotency-replayed')).toBe(false);
    expect((await keep('accepted now', 'k-4')).status).toBe(201);
  });

  it('belongs to its tenant: another one’s key of the same name is another key', async () => {
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    const mine = await (await keep('same words', 'k-5')).json();
    const response = await keep('same words', 'k-5', other.secretKey);
    expect(response.headers.has('idempotency-replayed')).toBe(false);
    expect(await response.json()).not.toEqual(mine);
  });

  it('lasts a day', async () => {
    await keep('daily', 'k-6');
    house.clock.advance(24 * 60 * 60 * 1000);
    expect((await keep('daily', 'k-6')).headers.has('idempotency-replayed')).toBe(false);
  });

  it('may be left out: then each request is one of its own', async () => {
    const before = runs.length;
    await keep('again');
    await keep('again');
    expect(runs.length - before).toBe(2);
  });

  it('is tried anew where a stream moved meanwhile, and gives up with a conflict', async () => {
    faults.conflicts = 2;
    expect((await keep('contended', 'k-7')).status).toBe(201);
    faults.conflicts = 100;
    const response = await keep('hopeless', 'k-8');
    expect(response.status).toBe(409);
    expect(response.headers.get('retry-after')).toBe('1');
    faults.conflicts = 0;
  });

  it('stands for one commit: a handler that makes two is our mistake, not a second answer', async () => {
    const response = await call(house.gateway, 'POST', '/api/v1/notes/twice', { key: secretKey });
    expect(response.status).toBe(500);
  });
});
