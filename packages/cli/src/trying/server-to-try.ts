import { type Connection, findConnection, requireKey } from '../connection/connection.ts';
import { isReachable, readHealth } from '../connection/health.ts';
import type { GlobalOptions } from '../global-options.ts';
import type { Surroundings } from '../surroundings.ts';

export type ServerToTry = {
  baseUrl: string;
  apiKey: string;
  /** Made for this run in this process, database in memory; gone with it. */
  isTemporary: boolean;
  stop(): Promise<void>;
};

/** The server that answers, or, where none does and none was named, one made for this run. */
export async function serverToTry(options: GlobalOptions, { env }: Surroundings): Promise<ServerToTry> {
  const connection = await findConnection(options, env);
  if (connection.isNamed) {
    await readHealth(connection.baseUrl, { timeoutMs: 10_000 });
    return running(connection, options);
  }
  return (await isReachable(connection.baseUrl)) ? running(connection, options) : temporary();
}

function running(connection: Connection, { dataDir }: GlobalOptions): ServerToTry {
  const apiKey = requireKey(connection, dataDir);
  return { baseUrl: connection.baseUrl, apiKey, isTemporary: false, stop: async () => {} };
}

async function temporary(): Promise<ServerToTry> {
  const { createControlPlane } = await import('@creditplane/control-plane/testing');
  const controlPlane = await createControlPlane({ logLevel: 'silent' });
  return {
    baseUrl: controlPlane.url,
    apiKey: controlPlane.secretKey,
    isTemporary: true,
    stop: () => controlPlane.stop(),
  };
}
