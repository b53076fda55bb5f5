import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type FolderLock = { release(): void };

/**
 * PGlite takes no lock of its own: two processes on one folder lose acknowledged rows. The lock names the process
 * (id and start time); one left by a dead process is taken over, a living owner is refused by name.
 */
export function lockFolder(dataDir: string): FolderLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'creditplane.lock');
  const mine = `${process.pid} ${processStart(process.pid) ?? ''}\n`;
  try {
    writeFileSync(path, mine, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = readHolder(path);
    if (holder !== undefined && isAlive(holder)) {
      throw new Error(
        `${dataDir} is in use by process ${holder.pid}. One embedded database serves one process: stop that one, or choose another --data-dir.`,
      );
    }
    writeFileSync(path, mine, { mode: 0o600 });
  }
  return { release: () => rmSync(path, { force: true }) };
}

type Holder = { pid: number; started: string };

function readHolder(path: string): Holder | undefined {
  const [pid, started] = readFileSync(path, 'utf8').trim().split(' ');
  return pid ? { pid: Number(pid), started: started ?? '' } : undefined;
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // A process id is used again after a restart; the start time tells the old owner from a stranger.
  const startedNow = processStart(pid);
  return startedNow === undefined || started === '' || startedNow === started;
}

/** Clock ticks from boot to the start of the process (proc(5), field 22); undefined where there is no /proc. */
function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
