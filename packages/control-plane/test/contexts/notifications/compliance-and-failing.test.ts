import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { insertDeliveries } from '../../../src/contexts/notifications/reaction-tables.ts';
import { webhook, webhookTypes } from '../../../src/contexts/notifications/webhook-types.ts';
import { defineEvent } from '../../../src/kernel/events.ts';
import type { Role } from '../../../src/kernel/principal.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { type House, openHouse } from './notifications-house.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const caseOpened = defineEvent('CaseOpened', z.object({ caseId: z.string() }));
const table = [...webhookTypes, webhook('case.opened', caseOpened, { summary: 'A case.', status: 'open' })];
const officer: readonly Role[] = ['compliance-officer'];
const rowsOf = z.object({ data: z.array(z.looseObject({ id: z.string(), type: z.string().optional() })) });
const idOf = (body: unknown): string => z.looseObject({ id: z.string() }).parse(body).id;
const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };

const eventually = <Result>(check: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 20_000, interval: 20 });

describe('an event of compliance', () => {
  let house: House;
  let receiver: Receiver;
  let scope: TenantScope;
  let standard: string;
  let compliance: string;
  beforeAll(async () => {
    house = await openHouse({ webhookTypes: table, events: [caseOpened] });
    receiver = await startReceiver();
    scope = house.tenant();
    const at = async (path: string, kind: string, roles: readonly Role[]) => {
      const body = { url: `${receiver.url}${path}`, scope: kind };
      return idOf((await house.call(scope, 'webhookEndpoints.create', { body, roles })).body);
    };
    standard = await at('/standard', 'standard', ['user']);
    compliance = await at('/compliance', 'compliance', officer);
    const applicationId = house.ids.next('application');
    await house.happen(
      scope,
      applicationId,
      { type: 'CaseOpened', payload: { caseId: 'cas_1' } },
      { type: 'ApplicationProcessingStarted', payload: { applicationId } },
    );
    await receiver.until(2, '/compliance');
    await receiver.until(1, '/standard');
  });
  afterAll(async () => {
    await house.close();
    await receiver.close();
  });

  const list = async (operationId: string, roles: readonly Role[], query: object = {}) =>
    rowsOf.parse((await house.call(scope, operationId, { query, roles })).body).data;

  it('reaches the compliance endpoint and not the standard one that listens to everything', async () => {
    const typesAt = (path: string) =>
      receiver.received
        .filter((one) => one.path === path)
        .map(({ body }) => JSON.parse(body).type as string)
        .sort();
    expect(typesAt('/compliance')).toEqual(['application.processing', 'case.opened']);
    expect(typesAt('/standard')).toEqual(['application.processing']);
  });

  it('is in /events and /deliveries for officers and admins only', async () => {
    for (const roles of [officer, ['admin'] as const]) {
      expect((await list('events.list', roles)).map(({ type }) => type)).toContain('case.opened');
      expect((await list('deliveries.list', roles)).map(({ type }) => type)).toContain('case.opened');
    }
    for (const operation of ['events.list', 'deliveries.list']) {
      expect((await list(operation, ['user', 'service'])).map(({ type }) => type)).not.toContain(
        'case.opened',
      );
    }
    const [event] = await list('events.list', officer, { type: 'case.opened' });
    const [delivery] = await list('deliveries.list', officer, { type: 'case.opened' });
    const hidden = [
      ['events.get', { eventId: event?.id }],
      ['deliveries.get', { deliveryId: delivery?.id }],
      ['deliveries.retry', { deliveryId: delivery?.id }],
    ] as const;
    for (const [operation, params] of hidden) {
      await expect(house.call(scope, operation, { params }), operation).rejects.toMatchObject({
        code: 'not_found',
      });
    }
  });

  it('cannot be turned elsewhere by somebody without the role', async () => {
    const params = { webhookEndpointId: compliance };
    const body = { url: 'http://127.0.0.1:9/mine' };
    const attempts = [
      ['webhookEndpoints.get', { params }],
      ['webhookEndpoints.update', { params, body }],
      ['webhookEndpoints.delete', { params }],
    ] as const;
    for (const [operation, inputs] of attempts) {
      await expect(house.call(scope, operation, inputs), operation).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    expect((await list('webhookEndpoints.list', ['user'])).map(({ id }) => id)).toEqual([standard]);
    await expect(
      house.call(scope, 'webhookEndpoints.create', { body: { ...body, scope: 'compliance' } }),
    ).rejects.toMatchObject({ errors: [{ pointer: '/scope' }] });
    await expect(
      house.call(scope, 'webhookEndpoints.update', { params, body: { scope: 'standard' }, roles: officer }),
    ).rejects.toThrow(/scope/);
  });

  it('is kept from a standard endpoint by the insert itself, and by the sender after it', async () => {
    const [event] = await list('events.list', officer, { type: 'case.opened' });
    const eventId = event?.id ?? '';
    const forged = { deliveryId: house.ids.next('delivery'), endpointId: standard, eventId };
    expect(await house.works.run(scope, cause, (work) => insertDeliveries(work, [forged]))).toEqual([]);
    await house.asOwner(sql`
      insert into notifications.deliveries (tenant_id, mode, delivery_id, endpoint_id, event_id, status, created_at, updated_at)
      values (${scope.tenantId}, 'test', ${forged.deliveryId}, ${standard}, ${eventId}, 'failed', now(), now())`);
    const params = { deliveryId: forged.deliveryId };
    await house.call(scope, 'deliveries.retry', { params, roles: officer });
    await eventually(async () => {
      const reply = await house.call(scope, 'deliveries.get', { params, roles: officer });
      expect(reply.body).toMatchObject({ status: 'failed', attemptCount: 0 });
    });
    expect(receiver.received.filter(({ path }) => path === '/standard')).toHaveLength(1);
  });
});

describe('an endpoint that fails', () => {
  let house: House;
  let receiver: Receiver;
  beforeAll(async () => {
    house = await openHouse({ failingLimitMs: 60_000, retrySchedule: [5, 5, 5, 5, 5] });
    receiver = await startReceiver();
  });
  afterAll(async () => {
    await house.close();
    await receiver.close();
  });

  const create = async (scope: TenantScope, path: string) => {
    const body = { url: `${receiver.url}${path}` };
    return { webhookEndpointId: idOf((await house.call(scope, 'webhookEndpoints.create', { body })).body) };
  };
  const shown = async (scope: TenantScope, params: { webhookEndpointId: string }) =>
    (await house.call(scope, 'webhookEndpoints.get', { params })).body;
  const start = (scope: TenantScope) => {
    const applicationId = house.ids.next('application');
    return house.happen(scope, applicationId, {
      type: 'ApplicationProcessingStarted',
      payload: { applicationId },
    });
  };

  it('says since when, until it answers again', async () => {
    const scope = house.tenant();
    const params = await create(scope, '/moody');
    receiver.answers.push(500, { status: 503, retryAfter: '1' });
    await start(scope);
    await eventually(async () =>
      expect(await shown(scope, params)).toMatchObject({
        failingSince: expect.any(String),
        status: 'enabled',
      }),
    );
    await receiver.until(3, '/moody');
    await eventually(async () => expect(await shown(scope, params)).toMatchObject({ failingSince: null }));
  });

  it('is turned off once it has failed for the limit, says why, and may be turned on again', async () => {
    const scope = house.tenant();
    const params = await create(scope, '/dead');
    await house.asOwner(sql`
      update notifications.webhook_endpoints set failing_since = now() - interval '61 seconds'
      where endpoint_id = ${params.webhookEndpointId}`);
    receiver.answers.push(500);
    await start(scope);
    await eventually(async () =>
      expect(await shown(scope, params)).toMatchObject({ status: 'disabled', disabledReason: 'failing' }),
    );
    expect(await house.eventsOf(scope, params.webhookEndpointId)).toMatchObject([
      { eventType: 'WebhookEndpointCreated' },
      { eventType: 'WebhookEndpointDisabled', payload: { reason: 'failing' } },
    ]);
    expect(receiver.received.filter(({ path }) => path === '/dead')).toHaveLength(1);
    await house.call(scope, 'webhookEndpoints.update', { params, body: { status: 'enabled' } });
    expect(await shown(scope, params)).toMatchObject({
      status: 'enabled',
      disabledReason: null,
      failingSince: null,
    });
  });
});
