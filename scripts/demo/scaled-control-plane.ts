import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { targetNames } from '../../packages/control-plane/src/composition/targets.ts';
import {
  type ServerProcess,
  startServerProcess,
} from '../../packages/control-plane/test/faults/server-process.ts';
import { freePort } from '../../packages/control-plane/test/support/free-port.ts';
import { startServices } from '../services/start-services.ts';

/** One process per target, on PostgreSQL, Kafka and Redis. */
export type ScaledControlPlane = {
  url: string;
  secretKey: string;
  databaseUrl: string;
  processes: ReadonlyMap<string, ServerProcess>;
  stop(): Promise<void>;
};

/** The process that answers HTTP starts first: it makes the schema, the keys and the tenant that the others find. */
export async function startScaledControlPlane(): Promise<ScaledControlPlane> {
  const services = await startServices({ postgres: true, kafka: true, redis: true });
  const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-scaled-'));
  const processes = new Map<string, ServerProcess>();
  const start = async (target: string): Promise<void> => {
    const one = startServerProcess({
      program: 'built',
      dataDir,
      port: await freePort(),
      environment: { ...services.environment, CREDITPLANE_TARGETS: target },
    });
    processes.set(target, one);
    await one.ready;
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...processes.values()].map((one) => one.stop()));
    await services.stopAll();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await start('api');
    // Two at a time: a boot is all CPU.
    const others = targetNames.filter((target) => target !== 'api' && target !== 'all');
    const queue = [...others];
    await Promise.all(
      Array.from({ length: 2 }, async () => {
        for (let target = queue.shift(); target; target = queue.shift()) await start(target);
      }),
    );
    const { url, secretKey } = JSON.parse(readFileSync(join(dataDir, 'profile.json'), 'utf8')) as {
      url: string;
      secretKey: string;
    };
    return { url, secretKey, databaseUrl: services.postgres.address, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
