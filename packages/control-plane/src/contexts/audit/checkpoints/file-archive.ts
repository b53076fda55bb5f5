import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { CheckpointArchive } from './archive.ts';
import type { SignedCheckpoint } from './checkpoint.ts';

export const signedCheckpointSchema: z.ZodType<SignedCheckpoint> = z.strictObject({
  tenantId: z.string(),
  mode: z.enum(['test', 'live']),
  sequence: z.int().positive(),
  entryHash: z.string(),
  at: z.string(),
  keyId: z.string(),
  signature: z.string(),
});

/** One NDJSON file per chain, only ever appended to, `fsync` before it counts as kept. */
export function fileCheckpoints(folder: string): CheckpointArchive {
  const fileOf = ({ tenantId, mode }: TenantScope): string => join(folder, `${tenantId}.${mode}.ndjson`);
  return {
    keep: async (checkpoint) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await using file = await open(fileOf(checkpoint), 'a', 0o600);
      // The line feed stands first, so that a line which a crash cut short never joins the next one.
      await file.appendFile(`\n${JSON.stringify(checkpoint)}\n`);
      await file.sync();
    },
    read: async (scope) => {
      return parseCheckpoints(await readIfThere(fileOf(scope)));
    },
  };
}

/** The checkpoints of one such file. Throws where something else stands in it. */
export function parseCheckpoints(text: string): SignedCheckpoint[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(parseLine);
}

/** A line that a crash cut short was never kept; whole JSON that is no checkpoint was put there by someone. */
function parseLine(line: string): SignedCheckpoint[] {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return [];
  }
  return [signedCheckpointSchema.parse(json)];
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
