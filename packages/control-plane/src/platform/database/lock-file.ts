import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.ts';

export type FolderLock = { release(): void };

/** The folder is another living process's. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly pid: number;
  constructor(dataDir: string, pid: number) {
    super(
      `${dataDir} is in use by process ${pid}. One embedded database serves one process: stop that one, or choose another --data-dir.`,
    );
    this.pid = pid;
  }
}

/** `mark` is drawn anew for each attempt, so that no lock is ever taken for an earlier one. */
type Claim = ProcessIdentity & { mark: string };

const lockName = 'creditplane.lock';
const successorOf = (mark: string): string => `${lockName}.after-${mark}`;

/**
 * PGlite takes no lock of its own: two processes on one folder lose acknowledged rows. The lock names its process;
 * a living owner is refused by name, a dead one succeeded.
 *
 * Succession is a chain: whoever follows the dead owner X makes the file `creditplane.lock.after-X`, which only one
 * can (a hard link to a finished file appears whole or not at all), and from then on is the owner for everyone who
 * reads the chain. It then makes itself the head and clears the rest. One who was slow, and made a successor of an
 * owner who is no longer in the chain, finds itself outside the chain and looks again.
 */
export function lockFolder(dataDir: string): FolderLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const claim: Claim = { ...ownIdentity(), mark: randomBytes(12).toString('hex') };
  const head = join(dataDir, lockName);
  const draft = join(dataDir, `${lockName}.draft-${claim.mark}`);
  writeFileSync(draft, `${claim.pid} ${claim.started} ${claim.mark}\n`, { mode: 0o600 });
  try {
    for (;;) {
      const owner = readChain(dataDir).at(-1);
      if (owner && isRunning(owner)) throw new FolderInUse(dataDir, owner.pid);
      const place = owner ? join(dataDir, successorOf(owner.mark)) : head;
      if (!linked(draft, place)) continue;
      if (readChain(dataDir).at(-1)?.mark === claim.mark) break;
      rmSync(place, { force: true });
    }
    renameSync(draft, head);
  } finally {
    rmSync(draft, { force: true });
  }
  clearAllBut(dataDir, lockName);
  return {
    release: () => {
      if (readClaim(head)?.mark === claim.mark) rmSync(head, { force: true });
    },
  };
}

/** From the head through each successor; the last one owns the folder, or did. */
function readChain(dataDir: string): Claim[] {
  const chain: Claim[] = [];
  for (
    let claim = readClaim(join(dataDir, lockName));
    claim;
    claim = readClaim(join(dataDir, successorOf(claim.mark)))
  ) {
    chain.push(claim);
  }
  return chain;
}

function readClaim(path: string): Claim | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  // A file that is no claim (emptied by a power cut) is a dead owner's.
  const [pid, started, mark] = text.trimEnd().split(' ');
  return { pid: Number(pid) || 0, started: started || 'unknown', mark: mark ?? 'unreadable' };
}

function linked(draft: string, place: string): boolean {
  try {
    linkSync(draft, place);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** What earlier owners and takers left. Only the owner clears; a taker whose file goes finds that out by the chain. */
function clearAllBut(dataDir: string, kept: string): void {
  for (const file of readdirSync(dataDir)) {
    if (file.startsWith(`${lockName}.after-`) && file !== kept) rmSync(join(dataDir, file), { force: true });
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
