import type { Mode } from '../../../kernel/events.ts';
import type { ProviderKind } from '../public.ts';
import type { SandboxEnvironment } from '../sandbox/environment.ts';
import type { AnyConnector, Connector } from './connector.ts';
import { sandboxBankData } from './sandbox-bank-data/connector.ts';
import { sandboxBureau, sandboxBureauSecondary } from './sandbox-bureau/connector.ts';
import { sandboxIdentity } from './sandbox-identity/connector.ts';

/**
 * Every connector of the program. A new one is a folder beside these and a line here. Of two of a kind in one mode the
 * later one is asked where the earlier one gave no data.
 */
export function allConnectors(environment: SandboxEnvironment): readonly AnyConnector[] {
  return [
    sandboxBureau(environment), // test mode
    sandboxBureauSecondary(environment), // test mode
    sandboxBankData(environment), // test mode
    sandboxIdentity(environment), // test mode
  ];
}

/** The connectors that answer for a kind in a mode, in the order in which they are asked. */
export function connectorsFor<Kind extends ProviderKind>(
  connectors: readonly AnyConnector[],
  kind: Kind,
  mode: Mode,
): Connector<Kind>[] {
  return connectors
    .filter((connector) => isConnectorOf(connector, kind))
    .filter((connector) => connector.modes.includes(mode));
}

function isConnectorOf<Kind extends ProviderKind>(
  connector: AnyConnector | Connector<Kind>,
  kind: Kind,
): connector is Connector<Kind> {
  return connector.kind === kind;
}
