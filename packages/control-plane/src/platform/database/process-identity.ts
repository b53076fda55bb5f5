import { readFileSync } from 'node:fs';

/** One run of one process: ids are used again, a start time tells the run from a stranger with its id. */
export type ProcessIdentity = {
  pid: number;
  /** Clock ticks from boot (proc(5), field 22); empty where there is no /proc. */
  started: string;
};

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid)?.started ?? '' };
}

/** Whether that run is still going. Where it cannot be told, yes: a lock is refused rather than taken twice. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  // 0 and below would ask for whole groups of processes.
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  if (!now || started === '') return true;
  return now.started === started && !now.ended;
}

/** `ended`: dead, and its parent has not asked for its exit code yet. */
function startOf(pid: number): { started: string; ended: boolean } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold anything; the fields after it are split by spaces, the state first.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { started: fields[19] ?? '', ended: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return undefined;
  }
}
