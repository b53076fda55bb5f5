import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/run.ts';
import type { StopSignal } from '../../src/surroundings.ts';

export type Finished = { exitCode: number | null; out: string; err: string };

export type RunSettings = { env?: Record<string, string>; input?: string; isTerminal?: boolean };

/** Runs a command line in this process, nothing of the tester's own environment in it. */
export async function runCli(args: readonly string[], settings: RunSettings = {}): Promise<Finished> {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    isTerminal: settings.isTerminal ?? false,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const exitCode = await run(args, {
    env: settings.env ?? {},
    out: sink('out'),
    err: sink('err'),
    readInput: async () => settings.input ?? '',
    stopSignal: () => new Promise<StopSignal>(() => {}),
  });
  return { exitCode, ...written };
}

export type CliProcess = {
  pid: number;
  kill(signal: StopSignal): void;
  /** Resolves when the output holds this text; rejects where the process ends without it. */
  untilPrinted(text: string): Promise<string>;
  finished: Promise<Finished>;
};

/** Nothing else of the tester's environment. The cache of compiled sources halves the CPU of a start. */
function passedOn(): Record<string, string> {
  const { PATH = '', NODE_COMPILE_CACHE } = process.env;
  return { PATH, ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}) };
}

const cliFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command line as a process of its own, from the sources. */
export function spawnCli(args: readonly string[], env: Record<string, string> = {}): CliProcess {
  return spawnProcess(process.execPath, ['--conditions=creditplane-source', 'src/main.ts', ...args], env);
}

export function spawnProcess(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): CliProcess {
  const child = spawn(command, args, {
    cwd: cliFolder,
    env: { ...passedOn(), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  child.stdin.end(input);
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, ...written }));
  });
  return {
    pid: child.pid ?? 0,
    kill: (signal) => void child.kill(signal),
    finished,
    untilPrinted: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (written.out.includes(text)) resolve(written.out);
        };
        child.stdout.on('data', look);
        finished.then((end) => reject(new Error(`It ended without ${text}: ${JSON.stringify(end)}`)), reject);
        look();
      }),
  };
}
