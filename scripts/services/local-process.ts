import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Place, Service } from './service.ts';

const askEveryMs = 50;
/** After a kill, PostgreSQL refuses to start until the backends of its former life have noticed. */
const tries = 50;
const betweenTriesMs = 200;
/** Kafka writes its logs out first. */
const stopTimeoutMs = 45_000;

/** The file that a service writes to. */
export function logFile({ folder }: Pick<Place, 'folder'>): string {
  return join(folder, 'log');
}

/**
 * Starts a service and resolves with its process id once it answers in its own protocol. `outlives`: it goes on when
 * this program ends.
 */
export async function startProcess(
  service: Service,
  place: Place,
  { outlives }: { outlives: boolean },
): Promise<number> {
  mkdirSync(place.folder, { recursive: true });
  const program = await service.prepare(place);
  const deadline = Date.now() + service.startTimeoutMs;
  for (let attempt = 1; ; attempt += 1) {
    const log = openSync(logFile(place), 'a');
    const child = spawn(program.command, program.args, {
      cwd: place.folder,
      detached: outlives,
      stdio: ['ignore', log, log],
      ...program.user,
    });
    closeSync(log);
    let ended: string | undefined;
    child.once('error', (error) => (ended = error.message));
    child.once('exit', (code, signal) => (ended ??= `ended with ${code ?? signal}`));
    if (outlives) child.unref();
    while (!ended && Date.now() < deadline) {
      const port = place.ports[0];
      if (port !== undefined && child.pid !== undefined && (await service.answers(port)) && !ended)
        return child.pid;
      await delay(askEveryMs);
    }
    if (!ended) child.kill('SIGKILL');
    if (!ended || attempt === tries || Date.now() >= deadline) {
      throw new Error(
        `${service.title} did not start (${ended ?? 'too slow'}). Its log ends:\n${endOfLog(place)}`,
      );
    }
    await delay(betweenTriesMs);
  }
}

/** Lets a process finish and waits until it is gone; one that does not end within 45 s is killed. */
export async function stopProcess(pid: number, signal: NodeJS.Signals): Promise<'stopped' | 'killed'> {
  const deadline = Date.now() + stopTimeoutMs;
  let outcome: 'stopped' | 'killed' = 'stopped';
  send(pid, signal);
  while (isAlive(pid)) {
    if (outcome === 'stopped' && Date.now() > deadline) {
      outcome = 'killed';
      send(pid, 'SIGKILL');
    }
    await delay(askEveryMs);
  }
  return outcome;
}

/** Whether the process with this id is still the one that was started: ids are given anew. */
export function isProcessOf(service: Service, place: Place, pid: number): boolean {
  if (!isAlive(pid)) return false;
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes(service.mark(place));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that ended but that its parent has not yet asked about still has its id.
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return true;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself meanwhile.
  }
}

function endOfLog(place: Place): string {
  try {
    return readFileSync(logFile(place), 'utf8').slice(-2_000);
  } catch {
    return '';
  }
}
