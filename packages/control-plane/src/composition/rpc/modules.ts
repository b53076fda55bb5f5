import type { ProvidersPort } from '../../contexts/providers/public.ts';
import type { Module } from '../modules.ts';
import type { Given } from '../parts.ts';
import { runs, type TargetName } from '../targets.ts';

/** Providers of another process, where this one is told where they are and does not run them itself. */
export type RemoteProviders = { port: ProvidersPort; close(): void };

/** The client is loaded where there is somebody to call, and nowhere else. */
export async function remoteProviders(
  { rpc, metrics }: Pick<Given, 'rpc' | 'metrics'>,
  targets: readonly TargetName[],
): Promise<RemoteProviders | undefined> {
  if (!rpc?.providers || runs(targets).context('providers')) return undefined;
  const { providersOverRpc } = await import('../../contexts/providers/rpc/client.ts');
  return providersOverRpc(
    { ...rpc.providers, ...(rpc.identity ? { identity: rpc.identity } : {}) },
    { metrics },
  );
}

/** Answers other targets, where this process is told to, and lets go of those that it asks. */
export function rpcModules(
  { rpc, logger, metrics }: Pick<Given, 'rpc' | 'logger' | 'metrics'>,
  ports: { providers: ProvidersPort; remote: RemoteProviders | undefined },
): Module[] {
  const { listen, identity } = rpc ?? {};
  const { providers, remote } = ports;
  return [
    ...(remote
      ? [{ name: 'rpc-client', needs: ['database'], start: async () => {}, stop: async () => remote.close() }]
      : []),
    ...(listen ? [serverModule(() => open(listen))] : []),
  ];

  async function open(address: { host: string; port: number }): Promise<{ close(): Promise<void> }> {
    const [{ openRpcServer }, { providersService }] = await Promise.all([
      import('../../platform/rpc/server.ts'),
      import('../../contexts/providers/rpc/service.ts'),
    ]);
    const services = [providersService(providers)];
    return openRpcServer({ ...address, services, ...(identity ? { identity } : {}), logger, metrics });
  }
}

function serverModule(open: () => Promise<{ close(): Promise<void> }>): Module {
  let server: { close(): Promise<void> } | undefined;
  return {
    name: 'rpc-server',
    needs: ['database'],
    start: async () => {
      server = await open();
    },
    stop: async () => server?.close(),
  };
}
