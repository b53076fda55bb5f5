import { spawn } from 'node:child_process';
import { repository } from './repository.ts';

export type Finished = { exitCode: number; output: string };

type Where = {
  /** Default: the repository. */
  cwd?: string;
  /** Shown as it comes instead of collected. */
  inherit?: boolean;
};

/** Runs this very Node with these arguments, and yields its exit code and what it wrote. */
export function runNode(args: readonly string[], where: Where = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: where.cwd ?? repository,
      stdio: where.inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    // Ctrl-C reaches a whole terminal; whoever ends this process by its id means the child too.
    const end = (): void => void child.kill('SIGTERM');
    process.once('SIGTERM', end);
    child.once('close', () => process.off('SIGTERM', end));
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
