import type { Clock } from '../../kernel/clock.ts';
import type { CircuitState } from '../../platform/resilience/circuit.ts';
import { type ResilientCall, resilientCall } from '../../platform/resilience/resilient-call.ts';
import type { Person } from '../users/public.ts';
import type { AnyConnector, Connector } from './connectors/connector.ts';
import type { ProviderKind } from './public.ts';

/** Retry, bulkhead, circuit breaker and timeout of each connector. */
export type Guards = {
  /** The guard for a call about this person. */
  of<Kind extends ProviderKind>(connector: Connector<Kind>, person: Person): ResilientCall;
  circuit(connectorName: string): CircuitState;
};

export type GuardOptions = {
  clock: Clock;
  /** Waits between attempts. */
  delay: (waitMs: number, signal: AbortSignal) => Promise<void>;
};

/** One guard for each connector; scripted trouble gets one of its own each time, and leaves no trace in the circuit. */
export function createGuards(connectors: readonly AnyConnector[], options: GuardOptions): Guards {
  const guardFor = ({ name, timeoutMs, retry }: Pick<AnyConnector, 'name' | 'timeoutMs' | 'retry'>) =>
    resilientCall({ name, timeoutMs, ...(retry ? { retry } : {}), ...options });

  const shared = new Map(connectors.map((connector) => [connector.name, guardFor(connector)]));
  return {
    of: (connector, person) => {
      if (connector.isScripted?.(person)) return guardFor(connector);
      const guard = shared.get(connector.name);
      if (!guard) throw new Error(`${connector.name} is not in the registry.`);
      return guard;
    },
    circuit: (connectorName) => shared.get(connectorName)?.state() ?? 'closed',
  };
}
