import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceNames, services } from './catalogue.ts';
import { freePorts } from './free-ports.ts';
import { logFile, startProcess, stopProcess } from './local-process.ts';
import type { Place, Service, ServiceName } from './service.ts';

/** Settings of the server's own (`max_connections`, `num.partitions`, `maxmemory`) over ours. */
type Wish = boolean | { readonly settings: Readonly<Record<string, string>> };

/** A service that a test owns. */
export type StartedService = {
  /** `postgres://...`, `redis://...`, or `host:port` of a Kafka broker. */
  readonly address: string;
  readonly port: number;
  /** Of the process now; another one after a start. */
  pid(): number;
  readonly logFile: string;
  /** SIGKILL; resolves once the process is gone. Its data stays. */
  kill(): Promise<void>;
  /** Lets it finish and end. Its data stays. */
  stop(): Promise<void>;
  /** After `kill` or `stop`: on the same port, with the same data. Resolves once it answers. */
  start(): Promise<void>;
};

type Chosen<Wishes> = {
  readonly [Name in keyof Wishes as Wishes[Name] extends false ? never : Name]: StartedService;
};

export type StartedServices<Wishes> = Chosen<Wishes> & {
  /** What the control plane is told, such as `DATABASE_URL`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Stops all and deletes their data. */
  stopAll(): Promise<void>;
};

/**
 * Starts real services for one test file or one whole run: each on a free port of this machine, with a new folder, at
 * once. About 1 s for PostgreSQL, 6 s for Kafka, nothing for Redis. Throws ServiceUnavailable where a program is missing.
 */
export async function startServices<const Wishes extends { readonly [Name in ServiceName]?: Wish }>(
  wishes: Wishes,
): Promise<StartedServices<Wishes>> {
  const parent = mkdtempSync(join(tmpdir(), 'creditplane-services-'));
  // PostgreSQL refuses to run as root; there it runs as a user of its own, which must reach its folder.
  chmodSync(parent, 0o755);
  const owned: Partial<Record<ServiceName, StartedService>> = {};
  const stopAll = async (): Promise<void> => {
    await Promise.all(Object.values(owned).map((one) => one.stop()));
    rmSync(parent, { recursive: true, force: true });
  };
  const chosen = serviceNames.filter((name) => wishes[name]);
  const started = await Promise.allSettled(
    chosen.map(async (name) => {
      const wish = wishes[name];
      const settings = typeof wish === 'object' ? wish.settings : {};
      owned[name] = await own(services[name], join(parent, name), settings);
    }),
  );
  const failed = started.find((each) => each.status === 'rejected');
  if (failed) {
    await stopAll();
    throw failed.reason;
  }
  const environment = Object.assign(
    {},
    ...chosen.map((name) => services[name].environment(owned[name]?.address ?? '')),
  );
  return { ...(owned as Chosen<Wishes>), environment, stopAll };
}

async function own(
  service: Service,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<StartedService> {
  const ports = await freePorts(service.preferredPorts.length);
  const [port = 0] = ports;
  const place: Place = { folder, ports, shortLived: true, settings };
  let pid: number | undefined;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (pid !== undefined) await stopProcess(pid, signal);
    pid = undefined;
  };
  const start = async (): Promise<void> => {
    pid ??= await startProcess(service, place, { outlives: false });
  };
  await start();
  return {
    address: service.address(port),
    port,
    pid: () => {
      if (pid === undefined) throw new Error(`${service.title} does not run.`);
      return pid;
    },
    logFile: logFile(place),
    kill: () => end('SIGKILL'),
    stop: () => end(service.stopSignal),
    start,
  };
}
