import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyChain, extendChain } from '../../../src/contexts/audit/chain.ts';
import { isSignedBy, signCheckpoint } from '../../../src/contexts/audit/checkpoints/checkpoint.ts';
import {
  checkpointAfterMs,
  checkpointJobs,
  entriesPerCheckpoint,
} from '../../../src/contexts/audit/checkpoints/schedule.ts';
import { fileCheckpoints } from '../../../src/contexts/audit/public.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { type AuditedHouse, openAuditedHouse, signingKey, storedChain } from './audited-house.ts';

const otherKey = importMasterKeys(createMasterKeyBytes()).auditSigningKey;

describe('signed checkpoints', () => {
  let house: AuditedHouse;
  beforeAll(async () => {
    house = await openAuditedHouse();
  });
  afterAll(() => house.close());

  const waitingJobs = async (tenantId: string): Promise<number> => {
    const found = await house.database.transaction({ role: 'worker' }, (transaction) =>
      sql<{ count: number }>`
        select count(*)::int as count from jobs.jobs where tenant_id = ${tenantId} and kind = 'audit.checkpoint'
      `.execute(transaction.tables()),
    );
    return found.rows[0]?.count ?? -1;
  };

  it('are due once after the first batch, and at once after every so many entries', () => {
    const now = new Date('2026-11-22T09:30:00.000Z');
    const later = new Date(now.getTime() + checkpointAfterMs);
    expect(checkpointJobs({ from: 0, to: 3, checkpointDue: false }, now)).toMatchObject([{ dueAt: later }]);
    expect(checkpointJobs({ from: 3, to: 9, checkpointDue: true }, now)).toEqual([]);
    const [atOnce] = checkpointJobs(
      { from: entriesPerCheckpoint - 1, to: entriesPerCheckpoint, checkpointDue: true },
      now,
    );
    expect(atOnce).toMatchObject({ dedupeKey: 'at:1' });
    expect(atOnce?.dueAt).toBeUndefined();
  });

  it('are scheduled by the audit itself, one waiting at a time', async () => {
    const scope = house.newTenant();
    await house.witness(scope, 2);
    await house.witness(scope, 2);
    expect(await waitingJobs(scope.tenantId)).toBe(1);
  });

  it('are kept in both places, and the verification counts them', async () => {
    const scope = house.newTenant();
    await house.witness(scope, 5);
    await house.signCheckpoint(scope);
    expect(await house.archive.read(scope)).toMatchObject([{ sequence: 5 }]);
    expect(await house.audit.port.verify(scope)).toMatchObject({ valid: true, entries: 5, checkpoints: 2 });
  });

  it('are not given to a chain that is broken behind the last one', async () => {
    const scope = house.newTenant();
    await house.witness(scope, 5);
    const { entries, head } = await storedChain(house, scope);
    await house.plant(scope, { entries: entries.toSpliced(2, 1), head });
    await expect(house.signCheckpoint(scope)).rejects.toThrow(/broken and was not signed/);
    expect(await house.archive.read(scope)).toEqual([]);
  });

  it('that nobody here signed are found', async () => {
    const scope = house.newTenant();
    await house.witness(scope, 5);
    const { head } = await storedChain(house, scope);
    await house.archive.keep(signCheckpoint(otherKey, { ...scope, ...head, at: new Date().toISOString() }));
    expect(await house.audit.port.verify(scope)).toMatchObject({
      valid: false,
      fault: 'checkpoint_forged',
      brokenAt: 5,
    });
  });

  it('hold for their very facts and key alone', () => {
    const signed = signCheckpoint(signingKey, {
      tenantId: 'ten_1',
      mode: 'test',
      sequence: 5,
      entryHash: 'a'.repeat(64),
      at: '2026-11-22T09:30:00.000Z',
    });
    expect(isSignedBy(signingKey, signed)).toBe(true);
    expect(isSignedBy(otherKey, signed)).toBe(false);
    for (const change of [{ tenantId: 'ten_2' }, { mode: 'live' as const }, { sequence: 4 }, { at: 'x' }]) {
      expect(isSignedBy(signingKey, { ...signed, ...change })).toBe(false);
    }
  });

  it('say from where to where a chain was made anew', async () => {
    const scope = house.newTenant();
    await house.witness(scope, 4);
    await house.signCheckpoint(scope);
    await house.witness(scope, 4);
    await house.signCheckpoint(scope);
    const { entries } = await storedChain(house, scope);
    const facts = entries.map((entry) => (entry.sequence === 6 ? { ...entry, actor: 'x' } : entry));
    await house.plant(scope, extendChain(emptyChain, facts), { dropCheckpoints: true });
    expect(await house.audit.port.verify(scope)).toMatchObject({
      valid: false,
      fault: 'rewritten',
      brokenAt: 5,
    });
  });
});

describe('the folder of checkpoints', () => {
  it('gives back what was kept, after a line that a crash cut short too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'creditplane-checkpoints-'));
    const archive = fileCheckpoints(folder);
    const scope = { tenantId: 'ten_1', mode: 'test' } as const;
    const checkpoint = (sequence: number) =>
      signCheckpoint(signingKey, {
        ...scope,
        sequence,
        entryHash: 'a'.repeat(64),
        at: '2026-11-22T09:30:00.000Z',
      });
    expect(await archive.read(scope)).toEqual([]);
    await archive.keep(checkpoint(1));
    appendFileSync(join(folder, 'ten_1.test.ndjson'), '{"tenantId":"ten_1","mo');
    await archive.keep(checkpoint(2));
    expect(await archive.read(scope)).toEqual([checkpoint(1), checkpoint(2)]);
    expect(await archive.read({ ...scope, mode: 'live' })).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
