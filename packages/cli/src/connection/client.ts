import type { Creditplane } from '@creditplane/sdk';
import type { Command } from 'commander';
import { type GlobalOptions, globalOptionsOf } from '../global-options.ts';
import type { Surroundings } from '../surroundings.ts';
import { findConnection, requireKey } from './connection.ts';

/** What a command needs to talk to a server and to say what came of it. */
export type Session = { client: Creditplane; baseUrl: string; options: GlobalOptions };

export async function openSession(command: Command, { env }: Surroundings): Promise<Session> {
  const options = globalOptionsOf(command, { env });
  const connection = await findConnection(options, env);
  const apiKey = requireKey(connection, options.dataDir);
  return { client: await createClient(connection.baseUrl, apiKey), baseUrl: connection.baseUrl, options };
}

/** The SDK is loaded here and nowhere else, so that commands which do without it start faster. */
export async function createClient(baseUrl: string, apiKey: string): Promise<Creditplane> {
  const { Creditplane } = await import('@creditplane/sdk');
  return new Creditplane({ apiKey, baseUrl });
}
