import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliFailure } from '../cli-failure.ts';

/** How to reach the local control plane. Its first run writes the file, readable by its owner only. */
export type Profile = { name: string; url: string; secretKey: string };

export function profilePath(dataDir: string): string {
  return join(dataDir, 'profile.json');
}

/** Undefined where no server ran on this data folder yet. */
export async function readProfile(dataDir: string): Promise<Profile | undefined> {
  const members = await readMembers(dataDir);
  if (!members) return undefined;
  const { name, url, secretKey } = members;
  if (typeof name !== 'string' || typeof url !== 'string' || typeof secretKey !== 'string') {
    throw noProfile(dataDir);
  }
  return { name, url, secretKey };
}

/**
 * Notes where the server listens now: the next start may have been given another port. Written whole or not at all;
 * nothing to do where there is no profile.
 */
export async function noteUrl(dataDir: string, url: string): Promise<void> {
  const members = await readMembers(dataDir);
  if (!members || members['url'] === url) return;
  const draft = `${profilePath(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify({ ...members, url }, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, profilePath(dataDir));
}

async function readMembers(dataDir: string): Promise<Record<string, unknown> | undefined> {
  const text = await readFile(profilePath(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new CliFailure(`${profilePath(dataDir)} cannot be read (${error.code}).`, { cause: error });
  });
  if (text === undefined) return undefined;
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) throw noProfile(dataDir);
  return { ...value };
}

function noProfile(dataDir: string): CliFailure {
  return new CliFailure(`${profilePath(dataDir)} is not a profile.`, {
    hint: 'Give --api-key and --url instead, or move the file away.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
