import { type Creditplane, PermissionError } from '@creditplane/sdk';

/** One check of an application: what it said, and how long the provider took, where one was asked. */
export type CheckMade = { name: string; result: string; ms: number | null };

/**
 * What providers and compliance made of an application, in the order in which people ask: who is it, is he listed, does
 * he pay. What the key may not see is left out.
 */
export async function readChecks(client: Creditplane, applicationId: string): Promise<CheckMade[]> {
  const [requests, findings] = await Promise.all([
    ifAllowed(() => client.providers.requests.list({ applicationId }).page()),
    ifAllowed(() => readFindings(client, applicationId)),
  ]);
  const asked = (requests?.data ?? []).map(({ kind, pull, outcome, reason, latencyMs }) => ({
    name: kind,
    result: outcome === 'received' ? (pull === 'none' ? 'answered' : pull) : (reason ?? outcome),
    ms: latencyMs,
  }));
  const identity = asked.find(({ name }) => name === 'identity');
  const found = (findings ?? []).map(({ check, outcome }) => {
    if (check === 'identity') return { name: check, result: outcome, ms: identity?.ms ?? null };
    if (check === 'sanctions')
      return { name: 'screening', result: outcome === 'pass' ? 'clear' : outcome, ms: null };
    return { name: check, result: outcome, ms: null };
  });
  // Age and residence are worth a word only where something is wrong with them.
  const worthSaying = found.filter(
    ({ name, result }) => name === 'identity' || name === 'screening' || result !== 'pass',
  );
  const others = asked.filter(({ name }) => !worthSaying.some((finding) => finding.name === name));
  return [...worthSaying, ...others];
}

async function readFindings(client: Creditplane, applicationId: string) {
  const [check] = (await client.compliance.checks.list({ applicationId, limit: 1 }).page()).data;
  if (!check) return [];
  const { parties } = await client.compliance.checks.get(check.id);
  return parties.find(({ role }) => role === 'primary')?.findings ?? [];
}

/** Undefined where the key's roles do not allow it. */
export async function ifAllowed<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PermissionError) return undefined;
    throw error;
  }
}
