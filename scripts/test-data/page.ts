import { formatMoney } from '../../packages/cli/src/output/money.ts';
import { scenarios } from '../../packages/cli/src/scenarios/find-scenario.ts';
import type { Scenario } from '../../packages/cli/src/scenarios/scenario.ts';
import {
  type TestPerson,
  testPersons,
} from '../../packages/control-plane/src/contexts/users/test-persons.ts';
import { markdownTable } from '../running/markdown-table.ts';
import { readReasonTexts } from './reason-texts.ts';
import {
  bankTable,
  code,
  creditFileTable,
  identityTable,
  nationalIdOf,
  watchlistTable,
} from './sandbox-tables.ts';

const families: Readonly<Record<TestPerson['prefix'], string>> = {
  '000-01': 'Credit files',
  '000-02': 'Identity',
  '000-03': 'Providers in trouble',
  '000-04': 'Law',
  '000-05': 'Several parties, and what happens in life',
};

/** docs/test-data.md, from the tables that the sandboxes answer from and the scenarios that the tests run. */
export function testDataPage(): string {
  const lines = [
    '<!-- Written by `npx pnpm@12 test-data` from the tables of the sandboxes. Change those, not this page. -->',
    '',
    '# Test data',
    '',
    ...introduction,
    ...Object.entries(families).flatMap(([prefix, title]) => familySection(prefix, title)),
    '## Reasons',
    '',
    ...reasonTable(),
    '',
    '## What the simulated providers know',
    '',
    'The credit bureau:',
    '',
    ...creditFileTable(),
    '',
    'The registry of persons:',
    '',
    ...identityTable(),
    '',
    'The account aggregator, of somebody who states USD 60,000 a year. It is asked only where a policy needs bank data;',
    'the policy of the first run does not:',
    '',
    ...bankTable(),
    '',
    'The watchlist. Name and birth date must agree:',
    '',
    ...watchlistTable(),
    '',
    ...awaitedSection(),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const introduction = [
  'In test mode the national id alone decides what every simulated provider says, about each party separately. Area 000 was',
  'never issued, so no id here belongs to anybody. Any other id is refused with 422 `test_identity_required`, and so is every one',
  'of these in live mode.',
  '',
  'The outcomes are those of `policies/personal-loan.yaml`, the policy of the first run. Each row is run by a test, from the',
  'command line to the verified webhook, which is always `application.<outcome>`.',
  '',
  '```sh',
  'npx pnpm@12 creditplane try counteroffer             # runs a row',
  'npx pnpm@12 creditplane try counteroffer --as node   # prints a script that does the same; or --as curl',
  'npx pnpm@12 creditplane applications create --file examples/applications/counteroffer.json',
  '```',
  '',
  'Each party needs a consent `credit_pull_soft` or `credit_pull_hard` on record to apply, and one of kind `identity` to be',
  'identified: without it the application is referred.',
  '',
];

function familySection(prefix: string, title: string): string[] {
  const rows = scenarios.filter(({ applicant }) => applicant.nationalId.startsWith(prefix));
  if (rows.length === 0) return [];
  return [
    `## ${prefix} ${title}`,
    '',
    ...markdownTable(
      ['national id', 'scenario', 'asks for', 'comes to', 'reasons', 'what happens'],
      rows.map(scenarioRow),
    ),
    '',
  ];
}

function scenarioRow(scenario: Scenario): string[] {
  const { name, applicant, coApplicant, application, expected, submittedTwice } = scenario;
  const ids = [applicant, ...(coApplicant ? [coApplicant] : [])].map(({ nationalId }) => code(nationalId));
  const needed = (expected.requirements ?? []).map((kind) => `, asks for ${code(kind)}`).join('');
  const again = submittedTwice ? ', then 409 `duplicate_application`' : '';
  return [
    ids.join(' with '),
    code(name),
    `${formatMoney(application.requestedAmount, application.currency)} / ${application.requestedTermMonths} months`,
    `${code(expected.status)}${needed}${again}`,
    expected.reasons.map(code).join(', ') || '-',
    scenario.summary,
  ];
}

/** The reasons that the scenarios come to, as the applicant reads them. */
function reasonTable(): readonly string[] {
  const texts = readReasonTexts();
  const used = [...new Set(scenarios.flatMap(({ expected }) => expected.reasons))].sort();
  return markdownTable(
    ['code', 'text for the applicant'],
    used.map((reason) => [code(reason), texts[reason] ?? '']),
  );
}

/** What a lender must not take for a simulation yet. */
function awaitedSection(): string[] {
  const awaited = testPersons.filter(({ awaits }) => awaits !== undefined);
  if (awaited.length === 0) return [];
  return [
    '## Not simulated yet',
    '',
    'These ids are taken, but what they stand for is still to be built: until then each is decided like `prime`.',
    '',
    ...markdownTable(
      ['national id', 'name', 'will be', 'waits for'],
      awaited.map((person) => [
        code(nationalIdOf(person)),
        person.scenario,
        person.summary,
        person.awaits ?? '',
      ]),
    ),
    '',
  ];
}
