import { type Application, type Creditplane, PermissionError } from '@creditplane/sdk';

/** One check of one party: what it said, and how long the provider took, where one was asked. */
export type CheckMade = { party: string; name: string; result: string; ms: number | null };

/**
 * What providers and compliance made of an application, party by party in the order in which people ask: who is it, are
 * they listed, do they pay. What the key may not see is left out.
 */
export async function readChecks(
  client: Creditplane,
  { id: applicationId, parties }: Pick<Application, 'id' | 'parties'>,
): Promise<CheckMade[]> {
  const [requests, findings] = await Promise.all([
    ifAllowed(() => client.providers.requests.list({ applicationId, limit: 100 }).page()),
    ifAllowed(() => readFindings(client, applicationId)),
  ]);
  return parties.flatMap(({ role, userId }) => {
    const asked = (requests?.data ?? [])
      .filter((request) => request.userId === userId)
      .map(({ kind, pull, outcome, reason, latencyMs }) => ({
        name: kind,
        result: outcome === 'received' ? (pull === 'none' ? 'answered' : pull) : (reason ?? outcome),
        ms: latencyMs,
      }));
    const found = findings?.find((party) => party.userId === userId)?.findings ?? [];
    return checksOf(asked, found).map((check) => ({ party: role, ...check }));
  });
}

type Asked = Omit<CheckMade, 'party'>;

function checksOf(asked: readonly Asked[], findings: readonly { check: string; outcome: string }[]): Asked[] {
  const identity = asked.find(({ name }) => name === 'identity');
  const found = findings.map(({ check, outcome }) => {
    if (check === 'identity') return { name: check, result: outcome, ms: identity?.ms ?? null };
    if (check === 'sanctions')
      return { name: 'screening', result: outcome === 'pass' ? 'clear' : outcome, ms: null };
    return { name: check, result: outcome, ms: null };
  });
  // Age and residence are worth a word only where something is wrong with them.
  const worthSaying = found.filter(
    ({ name, result }) => name === 'identity' || name === 'screening' || result !== 'pass',
  );
  return [...worthSaying, ...asked.filter(({ name }) => !worthSaying.some((one) => one.name === name))];
}

async function readFindings(client: Creditplane, applicationId: string) {
  const [check] = (await client.compliance.checks.list({ applicationId, limit: 1 }).page()).data;
  return check ? (await client.compliance.checks.get(check.id)).parties : [];
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
