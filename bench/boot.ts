import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../scripts/build/ensure-built.ts';
import { median } from './statistics.ts';

const cli = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));

type Boots = { firstMs: number; warmMs: number };

/**
 * Process start to ready of the built server: on a new folder, then on the same one again. Baselines of the same run:
 * a Node process that does nothing, and one that opens the same embedded database and nothing else.
 */
export async function run(args: readonly string[]): Promise<unknown> {
  ensureBuilt();
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 5;
  const boots: Boots[] = [];
  const bare: number[] = [];
  const pglite: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-boot-'));
    try {
      boots.push({ firstMs: await bootMs(dataDir), warmMs: await bootMs(dataDir) });
      pglite.push(await processMs(openPglite(join(dataDir, 'database'))));
      bare.push(await processMs(''));
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  const firstMs = median(boots.map((boot) => boot.firstMs));
  const warmMs = median(boots.map((boot) => boot.warmMs));
  const bareNodeMs = median(bare);
  const pgliteAloneMs = median(pglite);
  return {
    benchmark: 'boot',
    rounds,
    firstMs,
    warmMs,
    baseline: { bareNodeMs, pgliteAloneMs },
    ratios: { firstToPglite: ratio(firstMs, pgliteAloneMs), warmToPglite: ratio(warmMs, pgliteAloneMs) },
    aim: { firstMs: 4_000, warmMs: 1_200 },
  };
}

/** Milliseconds from spawning `serve --json` to its one line; the server is then stopped. */
async function bootMs(dataDir: string): Promise<number> {
  const started = performance.now();
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--data-dir', dataDir, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
  });
  const elapsed = performance.now() - started;
  await stopped(server);
  return elapsed;
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function openPglite(folder: string): string {
  const module = import.meta.resolve('@electric-sql/pglite');
  return `const { PGlite } = await import(${JSON.stringify(module)}); const d = await PGlite.create(${JSON.stringify(folder)}); await d.close();`;
}

function processMs(code: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('exit', (exitCode) =>
      exitCode === 0
        ? resolve(performance.now() - started)
        : reject(new Error(`The baseline ended with ${exitCode}.`)),
    );
  });
}

function ratio(value: number, baseline: number): number {
  return Math.round((value / baseline) * 100) / 100;
}
