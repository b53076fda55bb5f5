import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const programs = {
  sources: fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
  /** Boots in a third of the time; `npx pnpm@12 build` makes it. */
  built: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
};

export type ServerOptions = {
  program: keyof typeof programs;
  dataDir: string;
  /** The same one over every restart, so that clients keep their address. */
  port: number;
  databaseUrl?: string;
  /** More arguments for Node itself, such as `--cpu-prof`. */
  nodeArguments?: readonly string[];
  environment?: Readonly<Record<string, string>>;
};

/** One life of the server, as a process of its own. */
export type ServerProcess = {
  readonly pid: number;
  /** Resolves when it listens; rejects where it ends before that, unless it was killed. */
  readonly ready: Promise<{ bootMs: number } | 'killed'>;
  /** Undefined while it lives. */
  exitedByItself(): string | undefined;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves once the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and the end of the process. */
  stop(): Promise<void>;
  /** User and system time of the process so far. */
  cpuSeconds(): number;
};

/** Starts the program. What it writes to standard error is kept for the report of an unexpected end. */
export function startServerProcess(options: ServerOptions): ServerProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=creditplane-source', ...(options.nodeArguments ?? []), programs[options.program]],
    {
      env: {
        ...process.env,
        CREDITPLANE_PORT: String(options.port),
        CREDITPLANE_DATA_DIR: options.dataDir,
        CREDITPLANE_ALLOW_PRIVATE_WEBHOOKS: 'true',
        CREDITPLANE_LOG_LEVEL: 'error',
        ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('The server could not be started.');
  let asked = false;
  let end: string | undefined;
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => {
    errors.push(chunk.toString('utf8'));
    if (errors.length > 200) errors.shift();
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      if (!asked) end = `The server ended by itself (${code ?? signal}):\n${errors.join('').slice(-4_000)}`;
      resolve();
    });
  });
  const ready = new Promise<{ bootMs: number } | 'killed'>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => {
      const { bootMs } = JSON.parse(line.toString('utf8')) as { bootMs: number };
      resolve({ bootMs });
    });
    void gone.then(() => (end ? reject(new Error(end)) : resolve('killed')));
  });
  // Whoever awaits it sees the rejection; a life that is killed while nobody waits must not end the campaign.
  ready.catch(() => undefined);
  return {
    pid,
    ready,
    exitedByItself: () => end,
    kill: () => signalAndWait(child, gone, 'SIGKILL', () => (asked = true)),
    stop: () => signalAndWait(child, gone, 'SIGTERM', () => (asked = true)),
    cpuSeconds: () => cpuSecondsOf(pid),
  };
}

function signalAndWait(
  child: ChildProcess,
  gone: Promise<void>,
  signal: 'SIGKILL' | 'SIGTERM',
  before: () => void,
): Promise<void> {
  before();
  child.kill(signal);
  return gone;
}

/** User and system time of a process so far: proc(5), fields 14 and 15, in ticks of a hundredth of a second. */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
