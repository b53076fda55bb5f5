import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const profileSchema = z.object({
  name: z.string(),
  url: z.string(),
  tenantId: z.string(),
  secretKey: z.string(),
  publishableKey: z.string(),
});

/** The local tenant's keys, for the CLI of the same folder. */
export type Profile = z.output<typeof profileSchema>;

/** Undefined where there is none. Throws where the file is not a profile. */
export function readProfile(dataDir: string): Profile | undefined {
  const file = join(dataDir, 'profile.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = profileSchema.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Error(`${file} is not a profile. Remove it, or the whole folder, to start anew.`);
  return parsed.data;
}

/** Writes the profile, readable by its owner only. */
export function writeProfile(dataDir: string, profile: Profile): Profile {
  const file = join(dataDir, 'profile.json');
  // Renamed into place: a process killed while it writes must not leave half of the only copy of the keys.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(profile, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return profile;
}
