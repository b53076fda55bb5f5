import type { Health } from '../../../platform/telemetry/health.ts';
import type { AnyConnector } from '../connectors/connector.ts';
import type { Guards } from '../guards.ts';

/** One health check for each connector. A vendor that is down degrades us and never makes us unhealthy: we refer. */
export function registerHealth(health: Health, connectors: readonly AnyConnector[], guards: Guards): void {
  for (const { name } of connectors) {
    health.register(`provider:${name}`, {
      componentType: 'component',
      observe: async () => {
        const circuit = guards.circuit(name);
        return {
          status: circuit === 'closed' ? 'pass' : 'warn',
          observedValue: circuit,
          observedUnit: 'circuit',
        };
      },
    });
  }
}
