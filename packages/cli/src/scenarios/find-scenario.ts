import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import { creditScenarios } from './credit-scenarios.ts';
import { identityScenarios } from './identity-scenarios.ts';
import { partyScenarios } from './party-scenarios.ts';
import { providerScenarios } from './provider-scenarios.ts';
import type { Scenario } from './scenario.ts';

export const scenarios: readonly Scenario[] = [
  ...creditScenarios,
  ...identityScenarios,
  ...providerScenarios,
  ...partyScenarios,
];

/** The scenario of this name; another name is a usage error that lists the names. */
export function findScenario(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name || scenario.alias === name);
  if (found) return found;
  throw new CliFailure(`There is no scenario ${JSON.stringify(name)}.`, {
    exitCode: exitCodes.usage,
    hint: `There are: ${scenarios.map((scenario) => scenario.name).join(', ')}.`,
  });
}
