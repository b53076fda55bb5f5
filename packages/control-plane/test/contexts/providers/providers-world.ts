import type {
  AnyConnector,
  Connector,
  ConnectorRequest,
} from '../../../src/contexts/providers/connectors/connector.ts';
import { allConnectors } from '../../../src/contexts/providers/connectors/registry.ts';
import { providersContext } from '../../../src/contexts/providers/index.ts';
import type { ProviderRequest } from '../../../src/contexts/providers/public.ts';
import type { SandboxEnvironment } from '../../../src/contexts/providers/sandbox/environment.ts';
import type { ConsentResource } from '../../../src/contexts/users/consents/schemas.ts';
import type { UserResource } from '../../../src/contexts/users/schemas.ts';
import type { Cache } from '../../../src/platform/cache/cache.ts';
import { memoryCache } from '../../../src/platform/cache/memory-cache.ts';
import type { Health } from '../../../src/platform/telemetry/health.ts';
import { type Logger, silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import type { WorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { aPerson, type Caller, type VaultWorld } from '../users/vault-world.ts';
import { noTime } from './inquiry.ts';

export const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };

type Given = {
  connectors?: readonly AnyConnector[];
  works?: WorkFactory;
  logger?: Logger;
  environment?: SandboxEnvironment;
  health?: Health;
  cache?: Cache;
};

/** The providers context over a vault, as one process would hold it. */
export function providersOver(world: VaultWorld, given: Given = {}) {
  const { environment = noTime(), connectors = allConnectors(environment) } = given;
  return providersContext.create({
    keys: world.keys,
    clock: world.clock,
    logger: given.logger ?? silentLogger,
    metrics: createMetrics(),
    environment,
    users: world.users.port,
    works: given.works ?? world.works,
    connectors,
    cache: given.cache ?? memoryCache({ clock: world.clock }),
    ...(given.health ? { health: given.health } : {}),
  });
}

/** A person with a consent of this kind, and a request that it covers. */
export async function anApplicant<Kind extends ProviderRequest['kind'] = 'bureau'>(
  world: VaultWorld,
  nationalId: string,
  { kind, caller = world.caller() }: { kind: Kind; caller?: Caller },
): Promise<{ caller: Caller; request: ProviderRequest<Kind> }> {
  const user = await world.call<UserResource>(caller, 'users.create', { body: aPerson({ nationalId }) });
  const consent = await world.call<ConsentResource>(caller, 'consents.create', {
    params: { userId: user.id },
    body: {
      kind: kind === 'bureau' ? 'credit_pull_soft' : kind,
      textHash: 'ab'.repeat(32),
      textVersion: '1',
    },
  });
  const applicationId = world.ids.next('application');
  return {
    caller,
    request: {
      kind,
      applicationId,
      userId: user.id,
      userVersion: 1,
      consentId: consent.id,
      permissiblePurpose: 'credit_transaction',
      pull: kind === 'bureau' ? 'soft' : 'none',
      intentKey: `${applicationId}:${kind}`,
    },
  };
}

/** A vendor that does what the test says, and notes how it was called. */
export function vendor(answer: (request: ConnectorRequest) => Promise<string>, name = 'test-bureau') {
  const calls: ConnectorRequest[] = [];
  const connector: Connector<'bureau'> = {
    name,
    kind: 'bureau',
    modes: ['test'],
    costMinor: 7,
    timeoutMs: 1_000,
    patienceMs: 10_000,
    call: async (request) => {
      calls.push(request);
      return { raw: await answer(request), data: { kind: 'bureau', fileStatus: 'no_hit' } };
    },
  };
  return { connector, calls };
}

export const eventsOf = async (world: VaultWorld, caller: Caller, requestId: string) =>
  (await world.works.run(caller, cause, (work) => work.readStream(requestId))).events;
