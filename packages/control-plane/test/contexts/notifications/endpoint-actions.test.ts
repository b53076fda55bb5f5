import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import {
  endpointStatsSchema,
  pingResultSchema,
} from '../../../src/contexts/notifications/endpoints/action-schemas.ts';
import { endpointWithSecretSchema } from '../../../src/contexts/notifications/endpoints/schemas.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { type House, openHouse } from './notifications-house.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const page = z.object({ data: z.array(z.looseObject({ id: z.string(), status: z.string() })) });
const eventually = <Result>(check: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 20_000, interval: 20 });

describe('a webhook endpoint', () => {
  let house: House;
  let receiver: Receiver;
  beforeAll(async () => {
    house = await openHouse({ retrySchedule: [1] });
    receiver = await startReceiver();
  });
  afterAll(async () => {
    await house.close();
    await receiver.close();
  });

  const create = async (scope: TenantScope, path: string, body: object = {}) =>
    endpointWithSecretSchema.parse(
      (
        await house.call(scope, 'webhookEndpoints.create', {
          body: { url: `${receiver.url}${path}`, ...body },
        })
      ).body,
    );
  const act = (scope: TenantScope, action: string, webhookEndpointId: string, inputs: object = {}) =>
    house.call(scope, `webhookEndpoints.${action}`, { params: { webhookEndpointId }, ...inputs });
  const deliveries = async (scope: TenantScope, query: object = {}) =>
    page.parse((await house.call(scope, 'deliveries.list', { query: { limit: 100, ...query } })).body).data;
  const happen = async (scope: TenantScope) => {
    const applicationId = house.ids.next('application');
    await house.happen(scope, applicationId, {
      type: 'ApplicationProcessingStarted',
      payload: { applicationId },
    });
  };
  const verifies = (secret: string, at: number, path: string): boolean => {
    const message = receiver.received.filter((one) => one.path === path)[at];
    if (!message) throw new Error(`No webhook ${at} came to ${path}.`);
    const headers = Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
    );
    try {
      new Webhook(secret).verify(message.body, headers);
      return true;
    } catch {
      return false;
    }
  };

  it('signs with both secrets during a rotation, with the new one alone afterwards', async () => {
    const scope = house.tenant();
    const path = '/rotated';
    const { id, secret: old } = await create(scope, path);
    const reply = await act(scope, 'rotateSecret', id, { body: {} });
    const { secret, previousSecretUntil } = endpointWithSecretSchema.parse(reply.body);
    expect(secret).not.toBe(old);
    const overlapMs = Date.parse(previousSecretUntil ?? '') - Date.now();
    expect(overlapMs).toBeGreaterThan(86_400_000 - 60_000);
    expect(overlapMs).toBeLessThanOrEqual(86_400_000);
    await happen(scope);
    await receiver.until(1, path);
    expect([verifies(old, 0, path), verifies(secret, 0, path)]).toEqual([true, true]);

    // The end of the overlap comes: the job is due, and the time is up.
    await house.asOwner(sql`
      update notifications.webhook_endpoints set previous_secret_until = now() - interval '1 second'
      where endpoint_id = ${id}`);
    await happen(scope);
    await receiver.until(2, path);
    expect([verifies(old, 1, path), verifies(secret, 1, path)]).toEqual([false, true]);
    await house.asOwner(sql`
      update jobs.jobs set due_at = now() - interval '1 second' where tenant_id = ${scope.tenantId}`);
    await eventually(async () =>
      expect(
        await house.asOwner(sql`select sealed_previous_secret, previous_secret_until
          from notifications.webhook_endpoints where endpoint_id = ${id}`),
      ).toEqual([{ sealed_previous_secret: null, previous_secret_until: null }]),
    );
    expect(await house.eventsOf(scope, id)).toMatchObject([
      { eventType: 'WebhookEndpointCreated' },
      { eventType: 'WebhookEndpointSecretRotated', payload: { previousSecretUntil } },
    ]);
  });

  it('ends a secret at once where no overlap is asked for, and the oldest of three', async () => {
    const scope = house.tenant();
    const path = '/leaked';
    const { id, secret: first } = await create(scope, path);
    const rotate = async (overlapSeconds: number) =>
      endpointWithSecretSchema.parse(
        (await act(scope, 'rotateSecret', id, { body: { overlapSeconds } })).body,
      ).secret;
    const second = await rotate(0);
    await happen(scope);
    await receiver.until(1, path);
    expect([verifies(first, 0, path), verifies(second, 0, path)]).toEqual([false, true]);
    const third = await rotate(60);
    const fourth = await rotate(60);
    await happen(scope);
    await receiver.until(2, path);
    expect([second, third, fourth].map((secret) => verifies(secret, 1, path))).toEqual([false, true, true]);
    await expect(act(scope, 'rotateSecret', id, { body: { overlapSeconds: 604_801 } })).rejects.toThrow();
  });

  it('is pinged, enabled or not, and says what came of it', async () => {
    const scope = house.tenant();
    const { id, secret } = await create(scope, '/ping');
    const good = pingResultSchema.parse((await act(scope, 'ping', id)).body);
    expect(good).toMatchObject({ delivered: true, statusCode: 200, errorClass: null });
    expect(verifies(secret, 0, '/ping')).toBe(true);
    const [message] = await receiver.until(1, '/ping');
    expect(message?.headers['webhook-id']).toBe(good.eventId);
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      type: 'webhook_endpoint.ping',
      data: { aggregateId: id, mode: 'test' },
    });
    await act(scope, 'update', id, { body: { status: 'disabled' } });
    receiver.answers.push(500);
    expect((await act(scope, 'ping', id)).body).toMatchObject({
      delivered: false,
      statusCode: 500,
      errorClass: 'status',
      responseExcerpt: '{"secret":"of the lender"}',
    });
    expect(await deliveries(scope)).toEqual([]);
  });

  it('recovers what failed and what it missed while it was off, under the same webhook-id, and nothing twice', async () => {
    const scope = house.tenant();
    const path = '/recovered';
    const { id } = await create(scope, path, { eventTypes: ['application.*'] });
    await happen(scope);
    await eventually(async () => expect(await deliveries(scope, { status: 'delivered' })).toHaveLength(1));
    receiver.answers.push(500, 500);
    await happen(scope);
    await eventually(async () => expect(await deliveries(scope, { status: 'failed' })).toHaveLength(1));
    await act(scope, 'update', id, { body: { status: 'disabled' } });
    await expect(
      act(scope, 'recover', id, { body: { since: new Date(Date.now() - 60_000).toISOString() } }),
    ).rejects.toMatchObject({ code: 'rejected' });
    await happen(scope);
    const consentId = house.ids.next('consent');
    await house.happen(scope, consentId, {
      type: 'ConsentRevoked',
      payload: { consentId, userId: house.ids.next('user'), kind: 'identity' },
    });
    await eventually(async () =>
      expect((await house.call(scope, 'events.list')).body).toMatchObject({ data: { length: 4 } }),
    );
    await act(scope, 'update', id, { body: { status: 'enabled' } });
    receiver.received.length = 0;

    const since = new Date(Date.now() - 60_000).toISOString();
    expect(await act(scope, 'recover', id, { body: { since } })).toMatchObject({
      status: 202,
      body: { webhookEndpointId: id, since, onlyFailed: true },
    });
    await eventually(async () => expect(await deliveries(scope, { status: 'delivered' })).toHaveLength(3));
    expect(receiver.received).toHaveLength(2);
    const first = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));

    await act(scope, 'recover', id, { body: { since, onlyFailed: false } });
    const all = await receiver.until(5, path);
    const ids = new Set(all.map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBe(3);
    expect([...first].every((one) => ids.has(one))).toBe(true);
    expect(await deliveries(scope)).toHaveLength(3);
  });

  it('recovers in batches, each event once, also where many happened in one millisecond', async () => {
    const scope = house.tenant();
    const path = '/many';
    const { id } = await create(scope, path, { description: 'quiet' });
    await act(scope, 'update', id, { body: { status: 'disabled' } });
    const at = new Date(Date.now() - 30_000);
    // A batch is of 200: the first ends in the middle of a millisecond.
    await house.asOwner(sql`
      insert into notifications.events (tenant_id, mode, event_id, type, domain_event_id, correlation_id, data, occurred_at, created_at)
      select ${scope.tenantId}, 'test', 'evt_' || lpad(n::text, 26, '0'), 'application.created', 'd' || n, 'c',
        jsonb_build_object('eventId', 'evt_' || n, 'eventType', 'CreditApplicationCreated', 'aggregateId', 'a',
          'sequence', 1, 'status', 'submitted', 'mode', 'test', 'apiVersion', '2026-11-01'),
        ${at}::timestamptz + (n / 250) * interval '1 millisecond', now()
      from generate_series(1, 260) as n`);
    await act(scope, 'update', id, { body: { status: 'enabled' } });
    await act(scope, 'recover', id, { body: { since: new Date(at.getTime() - 1_000).toISOString() } });
    const sent = await receiver.until(260, path);
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(260);
    expect(sent).toHaveLength(260);
  });

  it('refuses a span that is too long or ends before it begins', async () => {
    const scope = house.tenant();
    const { id } = await create(scope, '/span');
    const refused = [
      { since: '2020-01-01T00:00:00.000Z' },
      { since: '2026-11-22T00:00:00.000Z', until: '2026-11-21T00:00:00.000Z' },
    ];
    for (const body of refused) {
      await expect(act(scope, 'recover', id, { body })).rejects.toMatchObject({
        errors: [{ pointer: '/since' }],
      });
      await expect(act(scope, 'stats', id, { query: body })).rejects.toMatchObject({
        errors: [{ pointer: '/since' }],
      });
    }
  });

  it('has figures of its own', async () => {
    const scope = house.tenant();
    const { id } = await create(scope, '/figures');
    const stats = async () => endpointStatsSchema.parse((await act(scope, 'stats', id)).body);
    expect(await stats()).toMatchObject({
      deliveries: { total: 0, delivered: 0, pending: 0, failed: 0 },
      attempts: { total: 0, succeeded: 0, failedByErrorClass: {} },
      latencyMs: null,
      lastDeliveredAt: null,
    });
    receiver.answers.push(500, 302, 500);
    await happen(scope);
    await eventually(async () => expect(await deliveries(scope, { status: 'failed' })).toHaveLength(1));
    await happen(scope);
    await eventually(async () => expect(await deliveries(scope, { status: 'delivered' })).toHaveLength(1));
    const figures = await stats();
    expect(figures).toMatchObject({
      deliveries: { total: 2, delivered: 1, pending: 0, failed: 1 },
      attempts: { total: 4, succeeded: 1, failedByErrorClass: { status: 2, redirect: 1 } },
      lastDeliveredAt: expect.any(String),
      lastFailedAt: expect.any(String),
    });
    expect(figures.latencyMs?.p99).toBeGreaterThanOrEqual(figures.latencyMs?.p50 ?? 1);
  });

  it('is not there for another tenant, whatever is done with it', async () => {
    const { id } = await create(house.tenant(), '/own');
    const stranger = house.tenant();
    const body = { since: new Date().toISOString() };
    for (const [action, inputs] of [
      ['rotateSecret', { body: {} }],
      ['ping', {}],
      ['recover', { body }],
      ['stats', {}],
    ] as const) {
      await expect(act(stranger, action, id, inputs), action).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});
