import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../running/repository.ts';
import { serviceNames, services } from './catalogue.ts';
import type { ServiceName } from './service.ts';

const file = join(repository, 'deploy/compose.yaml');

/** Whether Docker Compose and an engine to run it are there. A client alone is not enough. */
export function composeIsThere(): boolean {
  return quietly('compose', 'version') && quietly('info');
}

/** Starts the services by compose and waits until each is healthy. */
export function composeUp(names: readonly ServiceName[]): void {
  compose('up', '--detach', '--wait', ...names);
}

/** Stops what compose started. Its volumes stay, unless they are to go. */
export function composeDown({ deleteData }: { deleteData: boolean }): void {
  compose('down', ...(deleteData ? ['--volumes'] : []));
}

/** What the control plane is told: compose publishes the preferred ports. */
export function composeEnvironment(names: readonly ServiceName[]): Readonly<Record<string, string>> {
  const chosen = serviceNames.filter((name) => names.includes(name)).map((name) => services[name]);
  return Object.assign({}, ...chosen.map((one) => one.environment(one.address(one.preferredPorts[0] ?? 0))));
}

function quietly(...args: readonly string[]): boolean {
  return spawnSync('docker', args, { stdio: 'ignore' }).status === 0;
}

function compose(...args: readonly string[]): void {
  const { status } = spawnSync('docker', ['compose', '--file', file, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`docker compose ${args.join(' ')} failed.`);
}
