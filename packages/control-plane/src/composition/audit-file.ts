import { createPublicKey, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type ExportVerification, parseCheckpoints, verifyExport } from '../contexts/audit/public.ts';

/** The export, or what it is to be held against, cannot be read. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** What the verifier trusts beside the file itself. */
export type AuditTrustFiles = {
  /** A PEM file with the public key that must have signed. */
  publicKeyFile?: string | undefined;
  /** Checkpoints kept apart from the export, as `audit-checkpoints/` of a data folder holds them. */
  checkpointsFile?: string | undefined;
};

/** Verifies a file of `GET /admin/audit/export`, without a server and without its database. Throws UnreadableFile. */
export async function verifyAuditFile(
  file: string,
  trust: AuditTrustFiles = {},
): Promise<ExportVerification> {
  const publicKey = trust.publicKeyFile === undefined ? undefined : await readKey(trust.publicKeyFile);
  const keptApart =
    trust.checkpointsFile === undefined ? undefined : await readCheckpointFile(trust.checkpointsFile);
  const bytes = createReadStream(file);
  try {
    return await verifyExport(bytes, { publicKey, keptApart });
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    bytes.destroy();
  }
}

async function readKey(file: string): Promise<KeyObject> {
  const pem = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    return createPublicKey(pem);
  } catch (error) {
    throw new UnreadableFile(`${file} is no public key in PEM.`, { cause: error });
  }
}

async function readCheckpointFile(file: string): Promise<ReturnType<typeof parseCheckpoints>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    return parseCheckpoints(text);
  } catch (error) {
    throw new UnreadableFile(`${file} holds something else than signed checkpoints.`, { cause: error });
  }
}

function unreadable(file: string, error: unknown): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (typeof code !== 'string') return error;
  return new UnreadableFile(`${file} cannot be read (${code}).`, { cause: error });
}
