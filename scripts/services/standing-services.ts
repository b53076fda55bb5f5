import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../running/repository.ts';
import { serviceNames, services } from './catalogue.ts';
import { choosePorts } from './free-ports.ts';
import { isProcessOf, logFile, startProcess, stopProcess } from './local-process.ts';
import type { Place, ServiceName } from './service.ts';

/** A service that stands between commands. */
export type Standing = {
  readonly name: ServiceName;
  readonly title: string;
  readonly address: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly pid: number;
  /** False where it was up before. */
  readonly started: boolean;
};

/** Data, logs and process files of the services of this checkout. */
export const servicesFolder = process.env['CREDITPLANE_SERVICES_DIR'] ?? join(repository, '.services');

/** Starts a service that is not up, keeps one that is; its data of the last time is there again. */
export async function bringUp(name: ServiceName): Promise<Standing> {
  const service = services[name];
  const known = readProcess(name);
  if (known && isProcessOf(service, known.place, known.pid)) return standing(name, known, false);
  const place = placeOf(name, known?.place.ports ?? (await choosePorts(service.preferredPorts)));
  mkdirSync(place.folder, { recursive: true });
  // The database runs as another user where we are root, and must reach its folder.
  chmodSync(servicesFolder, 0o755);
  const pid = await startProcess(service, place, { outlives: true });
  writeFileSync(processFile(name), `${JSON.stringify({ pid, ports: place.ports })}\n`);
  return standing(name, { pid, place }, true);
}

/** What is up at the moment. */
export function whatStands(): readonly Standing[] {
  return serviceNames.flatMap((name) => {
    const known = readProcess(name);
    return known && isProcessOf(services[name], known.place, known.pid) ? [standing(name, known, false)] : [];
  });
}

/** Lets a service finish and end. Its data stays. */
export async function takeDown(name: ServiceName): Promise<'stopped' | 'killed' | 'was not up'> {
  const known = readProcess(name);
  const isUp = known && isProcessOf(services[name], known.place, known.pid);
  const outcome = isUp ? await stopProcess(known.pid, services[name].stopSignal) : 'was not up';
  rmSync(processFile(name), { force: true });
  return outcome;
}

type KnownProcess = { readonly pid: number; readonly place: Place };

function readProcess(name: ServiceName): KnownProcess | undefined {
  if (!existsSync(processFile(name))) return undefined;
  const { pid, ports } = JSON.parse(readFileSync(processFile(name), 'utf8')) as {
    pid: number;
    ports: readonly number[];
  };
  return { pid, place: placeOf(name, ports) };
}

function standing(name: ServiceName, { pid, place }: KnownProcess, started: boolean): Standing {
  const { title, address: addressAt, environment } = services[name];
  const address = addressAt(place.ports[0] ?? 0);
  return { name, title, address, environment: environment(address), logFile: logFile(place), pid, started };
}

function placeOf(name: ServiceName, ports: readonly number[]): Place {
  return { folder: join(servicesFolder, name), ports, shortLived: false, settings: {} };
}

function processFile(name: ServiceName): string {
  return join(servicesFolder, name, 'process.json');
}
