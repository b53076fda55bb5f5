import { join } from 'node:path';
import { startControlPlane } from '../../../src/composition/control-plane.ts';
import { listen } from '../../../src/composition/server.ts';
import type { TargetName } from '../../../src/composition/targets.ts';
import { memoryCheckpoints } from '../../../src/contexts/audit/public.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { MasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPglite } from '../../../src/platform/database/pglite.ts';
import { silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import { application, type Lender, lenderOf } from '../../api/lender.ts';
import { copyMigrated } from '../../support/migrated-snapshot.ts';

/** Applications that were taken in and are not decided. */
export type HalfDone = { key: string; applicationIds: readonly string[] };

export type Running = {
  url: string;
  lender(key: string): Lender;
  provision(): Promise<string>;
  stop(): Promise<void>;
};

/** A control plane of these targets, on a socket. */
export async function run(
  database: Database,
  keys: MasterKeys,
  targets: readonly TargetName[],
): Promise<Running> {
  const controlPlane = await startControlPlane(
    {
      database,
      keys,
      clock: systemClock,
      random: systemRandom,
      logger: silentLogger,
      metrics: createMetrics(),
      allowPrivateWebhooks: true,
      auditCheckpoints: memoryCheckpoints(),
    },
    targets,
  );
  const server = await listen(controlPlane.fetch, { host: '127.0.0.1', port: 0 });
  return {
    url: server.url,
    lender: (key) => lenderOf(server.url, key),
    provision: async () => {
      const settings = { rateLimitPerMinute: null, rateLimitPerHour: null };
      return (await controlPlane.provision({ name: 'Moving lender', mode: 'test', settings })).secretKey;
    },
    stop: async () => {
      await server.close();
      await controlPlane.stop();
    },
  };
}

/**
 * An embedded database with two kinds of unfinished work: applications that nothing has reacted to yet, and some that
 * were stopped wherever they stood.
 */
export async function halfDoneApplications(dataDir: string, keys: MasterKeys): Promise<HalfDone> {
  copyMigrated(join(dataDir, 'database'));
  const open = () => openPglite({ dataDir: join(dataDir, 'database') });
  const applicationIds: string[] = [];
  const submit = async (lender: Lender, count: number): Promise<void> => {
    const userId = await lender.createApplicant();
    for (let made = 0; made < count; made += 1) {
      const order = { externalId: `order-${applicationIds.length + 1}`, allowDuplicate: true };
      const answer = await lender.call('POST', '/applications', { ...application(userId), ...order });
      applicationIds.push(String(answer.body['id']));
    }
  };
  const whole = await run(await open(), keys, ['all']);
  const key = await whole.provision();
  await submit(whole.lender(key), 6);
  await whole.stop();
  const half = await run(await open(), keys, ['api']);
  await submit(half.lender(key), 8);
  await half.stop();
  return { key, applicationIds };
}

/** Runs everything until each application is decided, and closes the database. */
export async function runToTheEnd(
  database: Database,
  keys: MasterKeys,
  { key, applicationIds }: HalfDone,
): Promise<{ status: unknown; decisions: number }[]> {
  const running = await run(database, keys, ['all']);
  const lender = running.lender(key);
  try {
    const answers: { status: unknown; decisions: number }[] = [];
    for (const id of applicationIds) {
      let status: unknown = 'processing';
      const until = Date.now() + 30_000;
      while (['submitted', 'processing'].includes(String(status)) && Date.now() < until) {
        const { body } = await lender.call('GET', `/applications/${id}`);
        status = body['status'];
      }
      const { body } = await lender.call('GET', `/applications/${id}/decisions`);
      answers.push({ status, decisions: (body['data'] as unknown[]).length });
    }
    return answers;
  } finally {
    await running.stop();
  }
}
