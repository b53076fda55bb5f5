import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditContext } from '../../../src/contexts/audit/index.ts';
import { type AuditPort, memoryCheckpoints } from '../../../src/contexts/audit/public.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { type DomainEvent, defineEvent } from '../../../src/kernel/events.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import type { ContextModule } from '../../../src/platform/context/context.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import { createWorkFactory, type WorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { testDatabase } from '../../support/database.ts';
import { plainSecrets } from './audited-house.ts';

const ids = createIdGenerator(systemClock, systemRandom);
const { auditSigningKey: signingKey } = importMasterKeys(createMasterKeyBytes());
const catalogue = createEventCatalogue([defineEvent('Counted', z.object({ count: z.int() }))]);
const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'key_1' };

describe('the audit', () => {
  let database: Database;
  let works: WorkFactory;
  let audit: ContextModule<AuditPort>;
  beforeAll(async () => {
    database = await testDatabase();
    works = createWorkFactory({
      database,
      catalogue,
      clock: systemClock,
      ids,
      onEvents: () => {},
      onJobs: () => {},
    });
    audit = auditContext.create({
      works,
      signingKey,
      archive: memoryCheckpoints(),
      clock: systemClock,
      ...plainSecrets,
    });
  });
  afterAll(() => database.close());

  const newTenant = (): TenantScope => ({ tenantId: ids.next('tenant'), mode: 'test' });

  /** So many events of one aggregate happen; they are given as the bus would give them. */
  const happen = (scope: TenantScope, count: number): Promise<DomainEvent[]> =>
    works.run(scope, cause, async (work) => {
      const aggregateId = ids.next('application');
      const events = Array.from({ length: count }, (_, index) => ({
        type: 'Counted',
        payload: { count: index },
      }));
      await work.append('counting', { aggregateType: 'counter', aggregateId, expectedVersion: 0, events });
      return (await work.readStream(aggregateId)).events;
    });

  const witness = (scope: TenantScope, events: readonly DomainEvent[]): Promise<void> =>
    works.run(scope, cause, async (work) => {
      for (const reaction of audit.reactions) await reaction.react(events, work);
    });

  const list = async (scope: TenantScope, query: object = {}) => {
    const route = audit.routes.find(({ contract }) => contract.operationId === 'audit.list');
    if (!route) throw new Error('No such operation.');
    const reply = await route.handle(
      { params: undefined, query: route.contract.query?.parse(query), body: undefined },
      {
        requestId: 'rqt_1',
        principal: { ...scope, actor: 'key_1', keyKind: 'secret', roles: ['admin'], scopes: [] },
        cause,
        now: systemClock.now(),
        signal: new AbortController().signal,
        read: (effect) => works.run(scope, cause, effect),
        commit: (effect) => works.run(scope, cause, effect),
        witness: async () => {},
      },
    );
    return z
      .object({
        data: z.array(z.looseObject({ sequence: z.int(), eventId: z.string() })),
        nextCursor: z.string().nullable(),
      })
      .parse(reply.body);
  };

  /** What an intruder with the owner's rights does to the tables. */
  const tamper = (statement: ReturnType<typeof sql>): Promise<unknown> =>
    database.transaction({ role: 'owner' }, (transaction) => statement.execute(transaction.tables()));

  it('keeps every event once, batch behind batch, and finds the chain whole', async () => {
    const scope = newTenant();
    expect(await audit.port.verify(scope)).toEqual({
      valid: true,
      entries: 0,
      head: '0'.repeat(64),
      checkpoints: 0,
    });
    const first = await happen(scope, 3);
    const second = await happen(scope, 2);
    await witness(scope, first);
    await witness(scope, second);
    await witness(scope, [...first, ...second]);
    expect(await audit.port.verify(scope)).toMatchObject({ valid: true, entries: 5 });
    const { data } = await list(scope);
    expect(data.map(({ eventId }) => eventId)).toEqual(
      [...first, ...second].map((event) => event.eventId).reverse(),
    );
    expect(data[0]).toMatchObject({
      sequence: 5,
      actor: 'key_1',
      action: 'Counted',
      resource: { type: 'counter', id: second[0]?.aggregateId },
      correlationId: 'rqt_1',
    });
  });

  it('keeps a chain for each tenant and mode, and shows none of another one', async () => {
    const scope = newTenant();
    const live = { ...scope, mode: 'live' as const };
    await witness(scope, await happen(scope, 2));
    await witness(live, await happen(live, 1));
    expect(await audit.port.verify(scope)).toMatchObject({ valid: true, entries: 2 });
    expect(await audit.port.verify(live)).toMatchObject({ valid: true, entries: 1 });
    expect((await list(newTenant())).data).toEqual([]);
  });

  it('is read by resource and actor, page by page', async () => {
    const scope = newTenant();
    const events = await happen(scope, 3);
    await witness(scope, [...events, ...(await happen(scope, 1))]);
    const resourceId = events[0]?.aggregateId;
    const page = await list(scope, { resourceId, limit: 2 });
    expect(page.data.map(({ sequence }) => sequence)).toEqual([3, 2]);
    const rest = await list(scope, { resourceId, limit: 2, cursor: page.nextCursor });
    expect(rest.data.map(({ sequence }) => sequence)).toEqual([1]);
    expect((await list(scope, { actor: 'mem_nobody' })).data).toEqual([]);
  });

  it('gives the program itself no right to change or remove an entry', async () => {
    const scope = newTenant();
    await witness(scope, await happen(scope, 1));
    for (const statement of [
      sql`update audit.entries set actor = 'x'`,
      sql`delete from audit.entries`,
      sql`delete from audit.chains`,
    ]) {
      await expect(works.run(scope, cause, (work) => statement.execute(work.tables()))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it.each([
    [
      'altered',
      3,
      (t: string) => sql`update audit.entries set actor = 'x' where tenant_id = ${t} and sequence = 3`,
    ],
    [
      'altered',
      3,
      (t: string) =>
        sql`update audit.entries set canonical = canonical || ' ' where tenant_id = ${t} and sequence = 3`,
    ],
    [
      'altered',
      1,
      (t: string) =>
        sql`update audit.entries set at = at + interval '1 millisecond' where tenant_id = ${t} and sequence = 1`,
    ],
    [
      'altered',
      2,
      (t: string) => sql`update audit.entries set outcome = 'done' where tenant_id = ${t} and sequence = 2`,
    ],
    [
      'altered',
      4,
      (t: string) => sql`update audit.entries set fields = '{name}' where tenant_id = ${t} and sequence = 4`,
    ],
    ['missing', 2, (t: string) => sql`delete from audit.entries where tenant_id = ${t} and sequence = 2`],
    ['missing', 5, (t: string) => sql`delete from audit.entries where tenant_id = ${t} and sequence >= 5`],
    ['missing', 1, (t: string) => sql`delete from audit.entries where tenant_id = ${t}`],
    ['head_mismatch', 1, (t: string) => sql`delete from audit.chains where tenant_id = ${t}`],
    ['head_mismatch', 6, (t: string) => sql`update audit.chains set entry_hash = 'x' where tenant_id = ${t}`],
    ['head_mismatch', 5, (t: string) => sql`update audit.chains set sequence = 4 where tenant_id = ${t}`],
    [
      'altered',
      7,
      (t: string) => sql`
        insert into audit.entries select tenant_id, mode, 7, 'aud_forged', at, actor, action, resource_type, resource_id,
          'evt_forged', correlation_id, payload_hash, entry_hash, entry_hash, canonical
        from audit.entries where tenant_id = ${t} and sequence = 6`,
    ],
  ] as const)('finds %s at entry %i', async (fault, brokenAt, statement) => {
    const scope = newTenant();
    await witness(scope, await happen(scope, 6));
    await tamper(statement(scope.tenantId));
    expect(await audit.port.verify(scope)).toMatchObject({ valid: false, fault, brokenAt });
  });

  it('finds two entries that changed places', async () => {
    const scope = newTenant();
    await witness(scope, await happen(scope, 6));
    await tamper(sql`
      update audit.entries set sequence = case sequence when 2 then 104 else 102 end
      where tenant_id = ${scope.tenantId} and sequence in (2, 4)`);
    await tamper(sql`
      update audit.entries set sequence = sequence - 100 where tenant_id = ${scope.tenantId} and sequence > 100`);
    expect(await audit.port.verify(scope)).toMatchObject({ valid: false, brokenAt: 2 });
  });

  it('walks more than a page', async () => {
    const scope = newTenant();
    await witness(scope, await happen(scope, 1_001));
    expect(await audit.port.verify(scope)).toMatchObject({ valid: true, entries: 1_001 });
    await tamper(
      sql`update audit.entries set actor = 'x' where tenant_id = ${scope.tenantId} and sequence = 777`,
    );
    expect(await audit.port.verify(scope)).toMatchObject({
      valid: false,
      fault: 'altered',
      brokenAt: 777,
      entries: 776,
    });
  });
});
