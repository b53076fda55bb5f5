import type { Mode } from '../../../kernel/events.ts';
import type { ProviderKind } from '../public.ts';
import type { SandboxEnvironment } from '../sandbox/environment.ts';
import type { AnyConnector, Connector } from './connector.ts';
import { sandboxBankData } from './sandbox-bank-data/connector.ts';
import { sandboxBureau } from './sandbox-bureau/connector.ts';
import { sandboxIdentity } from './sandbox-identity/connector.ts';

/** Every connector of the program. A new one is a folder beside these and a line here. */
export function allConnectors(environment: SandboxEnvironment): readonly AnyConnector[] {
  return [
    sandboxBureau(environment), // test mode
    sandboxBankData(environment), // test mode
    sandboxIdentity(environment), // test mode
  ];
}

/** The connector that answers for a kind in a mode; undefined where the mode has none. */
export function connectorFor<Kind extends ProviderKind>(
  connectors: readonly AnyConnector[],
  kind: Kind,
  mode: Mode,
): Connector<Kind> | undefined {
  return connectors
    .filter((connector) => isConnectorOf(connector, kind))
    .find((connector) => connector.modes.includes(mode));
}

function isConnectorOf<Kind extends ProviderKind>(
  connector: AnyConnector | Connector<Kind>,
  kind: Kind,
): connector is Connector<Kind> {
  return connector.kind === kind;
}
