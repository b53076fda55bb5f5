import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { deliveryWithAttemptsSchema } from '../../../src/contexts/notifications/deliveries/schemas.ts';
import { endpointWithSecretSchema } from '../../../src/contexts/notifications/endpoints/schemas.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { type House, openHouse } from './notifications-house.ts';
import { type Receiver, startReceiver } from './receiver.ts';

/** The golden submission, with ids of the test's own. */
const submission = JSON.parse(
  readFileSync(
    new URL('../../../src/contexts/applications/fixtures/CreditApplicationCreated.v1.json', import.meta.url),
    'utf8',
  ),
) as object;

const pageOfIds = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  hasMore: z.boolean(),
  nextCursor: z.string().nullable(),
});

/** Two cores are shared by many test files: patience is long, the happy case quick. */
const eventually = <Result>(check: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 20_000, interval: 20 });

describe('webhooks', () => {
  let house: House;
  let receiver: Receiver;
  beforeAll(async () => {
    house = await openHouse();
    receiver = await startReceiver();
  });
  afterAll(async () => {
    await house.close();
    await receiver.close();
  });

  const started = (applicationId: string) => ({
    type: 'ApplicationProcessingStarted',
    payload: { applicationId },
  });

  const submitted = (applicationId: string, productId: string) => ({
    type: 'CreditApplicationCreated',
    payload: { ...submission, applicationId, productId },
  });

  const endpointAt = async (
    scope: TenantScope,
    path: string,
    eventTypes: string[] = [],
    filters: { productIds?: string[]; statuses?: string[] } = {},
  ) => {
    const url = `${receiver.url}${path}`;
    const reply = await house.call(scope, 'webhookEndpoints.create', {
      body: { url, eventTypes, ...filters },
    });
    return endpointWithSecretSchema.parse(reply.body);
  };

  const list = async (scope: TenantScope, operationId: string, query: object = {}) =>
    pageOfIds.parse((await house.call(scope, operationId, { query })).body);

  /** The one delivery to an endpoint, once it has this status. */
  const deliveryOf = (scope: TenantScope, endpointId: string, status: string) =>
    eventually(async () => {
      const page = await list(scope, 'deliveries.list', { endpointId, status });
      const [only] = page.data;
      if (!only) throw new Error('Not yet.');
      const reply = await house.call(scope, 'deliveries.get', { params: { deliveryId: only.id } });
      return deliveryWithAttemptsSchema.parse(reply.body);
    });

  it('come signed, with the external id and nothing personal, and are written down as delivered', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    house.externalIds.set(applicationId, 'loan-4711');
    const endpoint = await endpointAt(scope, '/signed');
    await house.happen(scope, applicationId, started(applicationId));

    const [webhook] = await receiver.until(1, '/signed');
    if (!webhook) throw new Error('Nothing came.');
    const headers = Object.fromEntries(
      Object.entries(webhook.headers).map(([name, value]) => [name, String(value)]),
    );
    const [event] = (await list(scope, 'events.list')).data;
    expect(new Webhook(endpoint.secret).verify(webhook.body, headers)).toMatchObject({
      type: 'application.processing',
      data: {
        eventId: event?.id,
        eventType: 'ApplicationProcessingStarted',
        aggregateId: applicationId,
        applicationId,
        externalId: 'loan-4711',
        sequence: 1,
        status: 'processing',
        mode: 'test',
        apiVersion: '2026-11-01',
      },
    });
    expect(headers).toMatchObject({
      'webhook-id': event?.id,
      'content-type': 'application/json',
      'user-agent': 'Creditplane-Webhooks/1',
    });
    expect(await deliveryOf(scope, endpoint.id, 'delivered')).toMatchObject({
      attemptCount: 1,
      eventId: event?.id,
      attempts: [{ attempt: 1, statusCode: 200, errorClass: null }],
    });
  });

  it('are repeated byte by byte until they are taken', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    house.externalIds.set(applicationId, 'before');
    const endpoint = await endpointAt(scope, '/again');
    receiver.answers.push(500, 302);
    await house.happen(scope, applicationId, started(applicationId));
    await receiver.until(1, '/again');
    house.externalIds.set(applicationId, 'after');

    const [first, second, third] = await receiver.until(3, '/again');
    expect(first?.body).toContain('"externalId":"before"');
    expect([second?.body, third?.body]).toEqual([first?.body, first?.body]);
    expect(new Set([first, second, third].map((one) => one?.headers['webhook-id'])).size).toBe(1);
    const delivery = await deliveryOf(scope, endpoint.id, 'delivered');
    expect(delivery.attempts.map(({ statusCode, errorClass }) => [statusCode, errorClass])).toEqual([
      [500, 'status'],
      [302, 'redirect'],
      [200, null],
    ]);
    expect(delivery.attempts[0]?.responseExcerpt).toBe('{"secret":"of the lender"}');
    const stored = await house.asOwner(
      sql`select sealed_response from notifications.delivery_attempts where delivery_id = ${delivery.id}`,
    );
    expect(Buffer.from(JSON.stringify(stored)).includes('of the lender')).toBe(false);
  });

  it('fail once the schedule is through, say so in an event, and can be sent again', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const endpoint = await endpointAt(scope, '/broken');
    receiver.answers.push(500, 500, 500);
    await house.happen(scope, applicationId, started(applicationId));
    const failed = await deliveryOf(scope, endpoint.id, 'failed');
    expect(failed.attemptCount).toBe(3);
    expect(await house.eventsOf(scope, failed.id)).toMatchObject([
      {
        eventType: 'WebhookDeliveryFailed',
        metadata: { correlationId: 'rqt_test', actor: 'system' },
        payload: { deliveryId: failed.id, webhookEndpointId: endpoint.id, attempts: 3 },
      },
    ]);

    const reply = await house.call(scope, 'deliveries.retry', { params: { deliveryId: failed.id } });
    expect(reply).toMatchObject({ status: 202, body: { status: 'pending' } });
    const delivered = await deliveryOf(scope, endpoint.id, 'delivered');
    expect(delivered).toMatchObject({ id: failed.id, attemptCount: 4 });
    const sent = await receiver.until(4, '/broken');
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  });

  it('have their whole schedule again when they are sent again', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const endpoint = await endpointAt(scope, '/twice');
    receiver.answers.push(500, 500, 500, 500, 500);
    await house.happen(scope, applicationId, started(applicationId));
    const failed = await deliveryOf(scope, endpoint.id, 'failed');
    await house.call(scope, 'deliveries.retry', { params: { deliveryId: failed.id } });
    expect(await deliveryOf(scope, endpoint.id, 'delivered')).toMatchObject({ attemptCount: 6 });
  });

  it('lose no attempt of the schedule to a process that died while it sent', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const endpoint = await endpointAt(scope, '/crashed');
    receiver.answers.push(500, 500);
    const { tenantId } = scope;
    await house.asOwner(
      sql`create function jobs.died_before() returns trigger language plpgsql as
        $$ begin new.attempts := 9; return new; end $$`,
    );
    await house.asOwner(
      sql`create trigger died_before before insert on jobs.jobs for each row
        when (new.tenant_id = ${sql.lit(tenantId)} and new.kind = 'notifications.deliver')
        execute function jobs.died_before()`,
    );
    await house.happen(scope, applicationId, started(applicationId));
    expect(await deliveryOf(scope, endpoint.id, 'delivered')).toMatchObject({ attemptCount: 3 });
  });

  it('stop at 410 Gone: the endpoint is disabled, and the others are told', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const gone = await endpointAt(scope, '/gone', ['application.processing']);
    const watcher = await endpointAt(scope, '/watching', ['webhook_endpoint.disabled']);
    receiver.answers.push(410);
    await house.happen(scope, applicationId, started(applicationId));

    const [told] = await receiver.until(1, '/watching');
    expect(JSON.parse(told?.body ?? '')).toMatchObject({
      type: 'webhook_endpoint.disabled',
      data: { aggregateId: gone.id, status: 'disabled' },
    });
    expect(await deliveryOf(scope, gone.id, 'failed')).toMatchObject({ attemptCount: 1 });
    const reply = await house.call(scope, 'webhookEndpoints.get', { params: { webhookEndpointId: gone.id } });
    expect(reply.body).toMatchObject({ status: 'disabled' });
    await house.happen(scope, applicationId, started(applicationId));
    await eventually(async () => expect((await list(scope, 'events.list')).data).toHaveLength(3));
    expect((await list(scope, 'deliveries.list', { endpointId: gone.id })).data).toHaveLength(1);
    expect((await list(scope, 'deliveries.list', { endpointId: watcher.id })).data).toHaveLength(1);
  });

  it('wait at least as long as the receiver asks, and say until when', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const endpoint = await endpointAt(scope, '/busy');
    receiver.answers.push({ status: 503, retryAfter: '3600' }, { status: 429, retryAfter: '3600' });
    await house.happen(scope, applicationId, started(applicationId));
    const waiting = await eventually(async () => {
      const delivery = await deliveryOf(scope, endpoint.id, 'pending');
      expect(delivery.attemptCount).toBe(1);
      return delivery;
    });
    const waitMs = Date.parse(waiting.nextAttemptAt ?? '') - Date.parse(waiting.attempts[0]?.at ?? '');
    expect(waitMs).toBeGreaterThanOrEqual(3_600_000);
    const [job] = await house.asOwner(sql<{ due_at: Date }>`
      select due_at from jobs.jobs where dedupe_key = ${waiting.id}`);
    expect(job).toMatchObject({ due_at: expect.any(Date) });
    receiver.answers.length = 0;
  });

  it('go by product, as the submission named it, and by status', async () => {
    const scope = house.tenant();
    const [mine, other] = [house.ids.next('product'), house.ids.next('product')];
    const byProduct = await endpointAt(scope, '/product', [], { productIds: [mine] });
    const byStatus = await endpointAt(scope, '/status', ['application.*'], { statuses: ['processing'] });
    for (const productId of [mine, other]) {
      const applicationId = house.ids.next('application');
      await house.happen(scope, applicationId, submitted(applicationId, productId));
      await house.happen(scope, applicationId, started(applicationId));
    }
    await eventually(async () => expect((await list(scope, 'events.list')).data).toHaveLength(4));
    await eventually(async () =>
      expect((await list(scope, 'deliveries.list', { status: 'delivered' })).data).toHaveLength(4),
    );
    const typesTo = async (endpointId: string) =>
      (await list(scope, 'deliveries.list', { endpointId })).data.map(({ type }) => type).sort();
    expect(await typesTo(byProduct.id)).toEqual(['application.created', 'application.processing']);
    expect(await typesTo(byStatus.id)).toEqual(['application.processing', 'application.processing']);
  });

  it('go only to endpoints that listen to their type', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const deaf = await endpointAt(scope, '/deaf', ['offer.created']);
    const all = await endpointAt(scope, '/all');
    await house.happen(scope, applicationId, started(applicationId));
    await deliveryOf(scope, all.id, 'delivered');
    expect((await list(scope, 'deliveries.list', { endpointId: deaf.id })).data).toEqual([]);
  });

  it('are told once, however often their events are seen', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const endpoint = await endpointAt(scope, '/once');
    await house.happen(scope, applicationId, started(applicationId));
    await deliveryOf(scope, endpoint.id, 'delivered');
    const events = await house.eventsOf(scope, applicationId);
    const cause = { correlationId: 'rqt_2', causationId: 'rqt_2', actor: 'system' };
    await house.works.run(scope, cause, async (work) => house.reaction?.react(events, work));
    expect((await list(scope, 'events.list')).data).toHaveLength(1);
    expect((await list(scope, 'deliveries.list')).data).toHaveLength(1);
  });

  it('show a tenant nothing of another one', async () => {
    const scope = house.tenant();
    const stranger = house.tenant();
    const applicationId = house.ids.next('application');
    const endpoint = await endpointAt(scope, '/own');
    await house.happen(scope, applicationId, started(applicationId));
    const { id: deliveryId, eventId } = await deliveryOf(scope, endpoint.id, 'delivered');
    const webhookEndpointId = endpoint.id;
    const foreign = [
      ['webhookEndpoints.get', { params: { webhookEndpointId } }],
      ['webhookEndpoints.update', { params: { webhookEndpointId }, body: { status: 'disabled' } }],
      ['webhookEndpoints.delete', { params: { webhookEndpointId } }],
      ['events.get', { params: { eventId } }],
      ['deliveries.get', { params: { deliveryId } }],
      ['deliveries.retry', { params: { deliveryId } }],
    ] as const;
    for (const [operationId, inputs] of foreign) {
      await expect(house.call(stranger, operationId, inputs), operationId).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    for (const operationId of ['webhookEndpoints.list', 'events.list', 'deliveries.list']) {
      expect((await list(stranger, operationId)).data, operationId).toEqual([]);
    }
    const live = { ...scope, mode: 'live' as const };
    expect((await list(live, 'events.list')).data).toEqual([]);
  });

  it('are listed page by page and by type and application', async () => {
    const scope = house.tenant();
    const applicationId = house.ids.next('application');
    const other = house.ids.next('application');
    await house.happen(scope, applicationId, started(applicationId), started(applicationId));
    await house.happen(scope, other, { type: 'ApplicationExpired', payload: { applicationId: other } });
    await eventually(async () => expect((await list(scope, 'events.list')).data).toHaveLength(3));
    const first = await list(scope, 'events.list', { limit: 2 });
    expect(first).toMatchObject({ hasMore: true });
    const second = await list(scope, 'events.list', { limit: 2, cursor: first.nextCursor });
    expect(second).toMatchObject({ hasMore: false, nextCursor: null });
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(3);
    expect((await list(scope, 'events.list', { type: 'application.expired' })).data).toHaveLength(1);
    expect((await list(scope, 'events.list', { applicationId })).data).toHaveLength(2);
    await expect(list(scope, 'events.list', { cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });
});

describe('webhook endpoints', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse({ allowPrivateAddresses: false });
  });
  afterAll(() => house.close());

  const url = 'https://lender.example/hook';

  it('show their secret at their creation and never again', async () => {
    const scope = house.tenant();
    const created = endpointWithSecretSchema.parse(
      (await house.call(scope, 'webhookEndpoints.create', { body: { url } })).body,
    );
    expect(Buffer.from(created.secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    const params = { webhookEndpointId: created.id };
    const updated = await house.call(scope, 'webhookEndpoints.update', {
      params,
      body: { eventTypes: ['offer.created'] },
    });
    expect(updated.body).toMatchObject({ eventTypes: ['offer.created'], url });
    const later = [
      updated,
      await house.call(scope, 'webhookEndpoints.get', { params }),
      await house.call(scope, 'webhookEndpoints.list'),
    ];
    expect(JSON.stringify(later)).not.toContain('secret');
    expect(await house.call(scope, 'webhookEndpoints.delete', { params })).toEqual({
      status: 204,
      body: undefined,
    });
    await expect(house.call(scope, 'webhookEndpoints.get', { params })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(
      (await house.eventsOf(scope, created.id)).map(({ eventType, payload }) => [eventType, payload]),
    ).toEqual([
      ['WebhookEndpointCreated', { webhookEndpointId: created.id }],
      ['WebhookEndpointUpdated', { webhookEndpointId: created.id, changed: ['eventTypes'] }],
      ['WebhookEndpointDeleted', { webhookEndpointId: created.id }],
    ]);
  });

  it.each(['https://10.0.0.1/hook', 'https://127.0.0.1/hook', 'https://metadata.google.internal/'])(
    'refuse %s with a pointer to the field',
    async (refused) => {
      const scope = house.tenant();
      await expect(
        house.call(scope, 'webhookEndpoints.create', { body: { url: refused } }),
      ).rejects.toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/url' }] });
      expect((await house.call(scope, 'webhookEndpoints.list')).body).toMatchObject({ data: [] });
    },
  );

  it('take http in test mode and refuse it in live mode', async () => {
    const scope = house.tenant();
    const body = { url: 'http://lender.example/hook' };
    expect(await house.call(scope, 'webhookEndpoints.create', { body })).toMatchObject({ status: 201 });
    await expect(
      house.call({ ...scope, mode: 'live' }, 'webhookEndpoints.create', { body }),
    ).rejects.toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/url' }] });
  });

  it('refuse unknown types, unknown fields and an empty change', async () => {
    const scope = house.tenant();
    const params = { webhookEndpointId: house.ids.next('webhookEndpoint') };
    const create = (body: object) => house.call(scope, 'webhookEndpoints.create', { body });
    await expect(create({ url, eventTypes: ['application.exploded'] })).rejects.toThrow(/webhook type/);
    await expect(create({ url, secret: 'mine' })).rejects.toThrow(/secret/);
    await expect(house.call(scope, 'webhookEndpoints.update', { params, body: {} })).rejects.toThrow(
      /at least one/,
    );
  });
});
