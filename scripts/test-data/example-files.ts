import { scenarios } from '../../packages/cli/src/scenarios/find-scenario.ts';
import { type Scenario, scenarioConsents } from '../../packages/cli/src/scenarios/scenario.ts';
import { markdownTable } from '../running/markdown-table.ts';

/** examples/applications: a file for each scenario, by name, and the page that lists them. */
export function exampleFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...scenarios.map((scenario): [string, string] => [`${scenario.name}.json`, exampleOf(scenario)]),
    ['README.md', examplesPage()],
  ]);
}

function exampleOf({ name, summary, applicant, coApplicant, application }: Scenario): string {
  const example = {
    scenario: name,
    summary,
    applicant,
    ...(coApplicant ? { coApplicant } : {}),
    consents: scenarioConsents,
    application: { ...application, externalId: `example-${name}` },
  };
  return `${JSON.stringify(example, null, 2)}\n`;
}

function examplesPage(): string {
  const statuses = [...new Set(scenarios.map(({ expected }) => expected.status))];
  const rows = statuses.map((status) => [
    status.replaceAll('_', ' '),
    scenarios
      .filter(({ expected }) => expected.status === status)
      .map(({ name }) => `\`${name}\``)
      .join(', '),
  ]);
  return `${[
    '<!-- Written by `npx pnpm@12 test-data` from the scenarios of the command line. Change those, not this folder. -->',
    '',
    '# Applicants to try',
    '',
    'Persons who do not exist, one file for each scenario of [docs/test-data.md](../../docs/test-data.md), named by what happens',
    'to them. The national id alone decides what the sandbox providers say (area 000 was never issued). Give the bodies to',
    '`users.create`, `users.consents.create` (for each person) and `applications.create` as they are; `parties` takes the ids',
    'of the users that you made, `coApplicant` being the second party of a joint application.',
    '',
    ...markdownTable(['ends', 'files'], rows),
    '',
    "`textHash` is the SHA-256 of the consent's text in [`../lender-node/src/consents.ts`](../lender-node/src/consents.ts).",
  ].join('\n')}\n`;
}
