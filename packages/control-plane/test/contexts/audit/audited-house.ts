import { sql } from 'kysely';
import { z } from 'zod';
import type { ChainHead } from '../../../src/contexts/audit/chain.ts';
import type { AuditEntry } from '../../../src/contexts/audit/entry.ts';
import { auditContext } from '../../../src/contexts/audit/index.ts';
import {
  type AuditPort,
  type CheckpointArchive,
  memoryCheckpoints,
} from '../../../src/contexts/audit/public.ts';
import { extendStored } from '../../../src/contexts/audit/repository.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { type DomainEvent, defineEvent } from '../../../src/kernel/events.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import type { ContextModule } from '../../../src/platform/context/context.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import { createWorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { testDatabase } from '../../support/database.ts';

const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'key_1' };
export const ids = createIdGenerator(systemClock, systemRandom);
export const { auditSigningKey: signingKey } = importMasterKeys(createMasterKeyBytes());

/** Where no address is looked at, it need not be hidden. */
export const plainSecrets = {
  seal: { seal: (plain: Uint8Array) => plain, open: (sealed: Uint8Array) => sealed },
  keyedHash: (domain: string, value: string) => `${domain} ${value}`,
};

/** The audit on a database of its own, fed by hand as the bus would feed it. */
export type AuditedHouse = {
  database: Database;
  audit: ContextModule<AuditPort>;
  archive: CheckpointArchive;
  newTenant(): TenantScope;
  /** So many events of one aggregate happen, and the audit sees them. */
  witness(scope: TenantScope, count: number): Promise<void>;
  /** Runs the job that signs where the chain stands. */
  signCheckpoint(scope: TenantScope): Promise<void>;
  /** What stands in the tables, as an intruder with the owner's rights leaves it. */
  plant(
    scope: TenantScope,
    chain: { entries: readonly AuditEntry[]; head: ChainHead },
    also?: { dropCheckpoints: boolean },
  ): Promise<void>;
  close(): Promise<void>;
};

export async function openAuditedHouse(): Promise<AuditedHouse> {
  const database = await testDatabase();
  const works = createWorkFactory({
    database,
    catalogue: createEventCatalogue([defineEvent('Counted', z.object({ count: z.int() }))]),
    clock: systemClock,
    ids,
    onEvents: () => {},
    onJobs: () => {},
  });
  const archive = memoryCheckpoints();
  const audit = auditContext.create({ works, signingKey, archive, clock: systemClock, ...plainSecrets });

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

  return {
    database,
    audit,
    archive,
    newTenant: () => ({ tenantId: ids.next('tenant'), mode: 'test' }),
    witness: async (scope, count) => {
      const events = await happen(scope, count);
      await works.run(scope, cause, async (work) => {
        for (const reaction of audit.reactions) await reaction.react(events, work);
      });
    },
    signCheckpoint: async (scope) => {
      for (const job of audit.jobs) {
        const effect = await job.run(
          {},
          {
            jobId: 'job_1',
            scope,
            cause,
            now: systemClock.now(),
            attempt: 1,
            signal: new AbortController().signal,
            work: (query) => works.run(scope, cause, query),
          },
        );
        await works.run(scope, cause, effect);
      }
    },
    plant: (scope, { entries, head }, also = { dropCheckpoints: false }) => {
      const { tenantId } = scope;
      return database.transaction({ role: 'owner' }, async (transaction) => {
        const tables = transaction.tables();
        await sql`delete from audit.entries where tenant_id = ${tenantId}`.execute(tables);
        if (also.dropCheckpoints) {
          await sql`delete from audit.checkpoints where tenant_id = ${tenantId}`.execute(tables);
        }
        await transaction.enter(scope);
        await extendStored(works.inside(transaction, scope, cause), entries, head);
      });
    },
    close: () => database.close(),
  };
}

/** A chain as it stands in the database. */
export async function storedChain(
  house: AuditedHouse,
  scope: TenantScope,
): Promise<{ entries: AuditEntry[]; head: ChainHead }> {
  const entries: AuditEntry[] = [];
  let head: ChainHead | undefined;
  for await (const line of house.audit.port.export(scope)) {
    const parsed = JSON.parse(line);
    if (parsed.kind === 'entry') entries.push(parsed.entry);
    if (parsed.kind === 'end') head = { sequence: parsed.end.sequence, entryHash: parsed.end.entryHash };
  }
  if (!head) throw new Error('The export was not signed.');
  return { entries, head };
}
