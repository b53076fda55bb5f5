import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allConnectors } from '../../../src/contexts/providers/connectors/registry.ts';
import { parseStatements } from '../../../src/contexts/providers/connectors/sandbox-bank-data/translation.ts';
import { parseReport } from '../../../src/contexts/providers/connectors/sandbox-bureau/translation.ts';
import { parseVerification } from '../../../src/contexts/providers/connectors/sandbox-identity/translation.ts';
import { testPersons } from '../../../src/contexts/users/public.ts';
import { type Logger, silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { type VaultWorld, vaultWorld } from '../users/vault-world.ts';
import { type ConnectorUnderTest, connectorContract } from './connector-contract.ts';
import { noTime } from './inquiry.ts';
import { anApplicant, cause, eventsOf, providersOver } from './providers-world.ts';

type Case = Pick<ConnectorUnderTest, 'parse' | 'unknownStatus' | 'isSuccess'>;

const bureau: Case = {
  parse: parseReport,
  unknownStatus: JSON.stringify({ requestId: 'x', file: { status: 'CLEARED', score: 800 } }),
  isSuccess: (data) => data.kind === 'bureau' && data.fileStatus === 'hit',
};

/** By name. A connector that is registered and not here fails the suite. */
const cases: Readonly<Record<string, Case>> = {
  'sandbox-bureau': bureau,
  'sandbox-bureau-secondary': bureau,
  'sandbox-bank-data': {
    parse: parseStatements,
    unknownStatus: JSON.stringify({ orderId: 'x', connection: { state: 'SYNCED_PARTLY' }, accounts: [] }),
    isSuccess: (data) => data.kind === 'bank_data' && data.status === 'ready',
  },
  'sandbox-identity': {
    parse: parseVerification,
    unknownStatus: JSON.stringify({
      requestId: 'x',
      decision: 'VERIFIED_BY_PROXY',
      checks: [{ field: 'NAME', result: 'MATCH' }],
    }),
    isSuccess: (data) => data.kind === 'identity' && data.result === 'match',
  },
};

const connectors = allConnectors(noTime());
const answered = testPersons
  .filter(({ prefix }) => prefix !== '000-03')
  .map(({ prefix, lastFour }) => `${prefix}${lastFour}`.replace('-', ''));

test('every connector that is registered is held to the contract, each under a name of its own', () => {
  expect(connectors.map(({ name }) => name).sort()).toEqual(Object.keys(cases).sort());
});

for (const connector of connectors) {
  const given = cases[connector.name];
  if (given) connectorContract(connector.name, { connector, answered, ...given });
}

describe('what a vendor said', () => {
  let world: VaultWorld;
  beforeAll(async () => {
    world = await vaultWorld();
  });
  afterAll(() => world.database.close());

  /** What is only in the persons of these tests, and what every simulated vendor writes in its answers. */
  const personal =
    /Zebulon|Quartermaine|Xylophone|00003000|000010005|1984-02-29|"file"|"decision"|"accounts"|"orderId"|SYSTEM_UNAVAILABLE/;

  const noted = (): { logger: Logger; lines: unknown[] } => {
    const lines: unknown[] = [];
    const note = (...line: unknown[]) => void lines.push(line);
    return { lines, logger: { ...silentLogger, debug: note, info: note, warn: note, error: note } };
  };

  test.each(
    (['bureau', 'bank_data', 'identity'] as const).flatMap((kind) =>
      ['000-01-0005', '000-03-0001', '000-03-0002', '000-03-0004', '000-03-0005', '000-03-0006'].map(
        (nationalId) => [kind, nationalId] as const,
      ),
    ),
  )('by %s of %s is in no log line and no event', async (kind, nationalId) => {
    const { logger, lines } = noted();
    const { caller, request } = await anApplicant(world, nationalId, { kind });
    const outcome = await providersOver(world, { logger }).port.request(caller, cause, request);
    if (outcome.outcome === 'unavailable') expect(lines).not.toEqual([]);
    expect(inspect(lines, { depth: 20 })).not.toMatch(personal);
    expect(JSON.stringify(await eventsOf(world, caller, outcome.requestId))).not.toMatch(personal);
  });
});
