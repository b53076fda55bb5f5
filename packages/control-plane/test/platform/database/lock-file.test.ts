import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../../src/platform/database/lock-file.ts';
import { ownIdentity } from '../../../src/platform/database/process-identity.ts';

type Opener = {
  pid: number;
  child: ChildProcess;
  go(): void;
  says(): Promise<string>;
  kill(): Promise<void>;
};

const rounds = Number(process.env['LOCK_ROUNDS'] ?? 20);
const openersPerRound = Number(process.env['LOCK_OPENERS'] ?? 2);

describe('the lock of a data folder', () => {
  let folder: string;
  let openers: Opener[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'creditplane-lock-'));
    openers = [];
  });
  afterEach(async () => {
    await Promise.all(openers.map((opener) => opener.kill()));
    rmSync(folder, { recursive: true, force: true });
  });

  const startOpener = async (): Promise<Opener> => {
    const opener = await spawnOpener(folder);
    openers.push(opener);
    return opener;
  };
  const openedBy = async (): Promise<Opener> => {
    const opener = await startOpener();
    opener.go();
    expect(await opener.says()).toBe('locked');
    return opener;
  };

  it('refuses a second process and names the first', async () => {
    const owner = await openedBy();
    const second = await startOpener();
    second.go();
    const answer = await second.says();
    expect(answer).toContain(`${folder} is in use by process ${owner.pid}.`);
  });

  it('refuses the same process a second time', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    lock.release();
    lockFolder(folder).release();
  });

  it('is free after a release, and leaves nothing behind', async () => {
    const owner = await openedBy();
    owner.go();
    expect(await owner.says()).toBe('released');
    expect(readdirSync(folder)).toEqual([]);
    lockFolder(folder).release();
  });

  it(`goes to exactly one of ${openersPerRound} that take it over at once from an owner killed by SIGKILL, ${rounds} times in a row`, async () => {
    let owner = await openedBy();
    for (let round = 1; round <= rounds; round += 1) {
      const rivals = await Promise.all(Array.from({ length: openersPerRound }, startOpener));
      await owner.kill();
      for (const rival of rivals) rival.go();
      const answers = await Promise.all(rivals.map(async (rival) => ({ rival, answer: await rival.says() })));
      const winners = answers.filter(({ answer }) => answer === 'locked');
      expect(winners, `round ${round}`).toHaveLength(1);
      const [winner] = winners;
      if (!winner) return;
      for (const { answer } of answers.filter(({ answer }) => answer !== 'locked')) {
        expect(answer).toContain(`in use by process ${winner.rival.pid}`);
      }
      owner = winner.rival;
    }
    expect(readdirSync(folder)).toEqual(['creditplane.lock']);
  }, 600_000);

  it('is taken over from another process that has the id of the dead owner', () => {
    const { pid, started } = ownIdentity();
    writeFileSync(join(folder, 'creditplane.lock'), `${pid} ${Number(started) - 1} ${'a'.repeat(24)}\n`);
    lockFolder(folder).release();
  });

  it('is taken over where a power cut emptied the file', () => {
    writeFileSync(join(folder, 'creditplane.lock'), '');
    lockFolder(folder).release();
  });

  it('belongs to the successor that died half-way too, and to nobody who comes late', () => {
    const dead = (mark: string) => `999999999 1 ${mark}\n`;
    writeFileSync(join(folder, 'creditplane.lock'), dead('first'));
    writeFileSync(join(folder, 'creditplane.lock.after-first'), dead('second'));
    const { pid, started } = ownIdentity();
    writeFileSync(join(folder, 'creditplane.lock.after-second'), `${pid} ${started} third\n`);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${pid}`);
    writeFileSync(join(folder, 'creditplane.lock.after-second'), dead('third'));
    lockFolder(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

async function spawnOpener(folder: string): Promise<Opener> {
  const script = fileURLToPath(new URL('./lock-holder.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=creditplane-source', script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const says = async (): Promise<string> => String((await lines.next()).value);
  const opener: Opener = {
    pid: child.pid ?? 0,
    child,
    go: () => void child.stdin.write('go\n'),
    says,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
  expect(await says()).toBe('waiting');
  return opener;
}
