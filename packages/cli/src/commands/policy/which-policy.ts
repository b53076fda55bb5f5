import type { Creditplane } from '@creditplane/sdk';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';

/** The id of a policy that is named by its id or by its document's own name. */
export async function policyIdOf(client: Creditplane, named: string): Promise<string> {
  if (named.startsWith('pol_')) return named;
  for await (const { id, name } of client.risk.policies.list()) if (name === named) return id;
  throw new CliFailure(`There is no policy ${named} here. See: creditplane policy versions`, {
    exitCode: exitCodes.notFound,
  });
}
