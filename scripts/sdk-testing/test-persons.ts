import { scenarios } from '../../packages/cli/src/scenarios/find-scenario.ts';
import { scenarioConsents } from '../../packages/cli/src/scenarios/scenario.ts';
import { testPersons } from '../../packages/control-plane/src/contexts/users/test-persons.ts';

/** The catalogue of test persons by name, and what each of them applies for, from the tables that the sandboxes read. */
export function testPersonsModule(): string {
  const persons = testPersons.map(({ scenario, prefix, lastFour, summary, awaits }) => [
    scenario,
    { nationalId: `${prefix}-${lastFour}`, summary, simulated: awaits === undefined },
  ]);
  const applications = scenarios.map(
    ({ name, summary, applicant, coApplicant, application, submittedTwice, expected }) => [
      name,
      {
        summary,
        applicant,
        ...(coApplicant ? { coApplicant } : {}),
        application,
        ...(submittedTwice ? { submittedTwice } : {}),
        expected,
      },
    ],
  );
  const declare = (name: string, value: unknown, type: string) =>
    `export const ${name} = ${JSON.stringify(value, null, 2)} ${type};`;
  return [
    "import type { TestApplication, TestConsent } from '../testing/test-application.ts';",
    declare('catalogue', Object.fromEntries(persons), 'as const'),
    declare(
      'catalogueApplications',
      Object.fromEntries(applications),
      'satisfies Record<string, TestApplication>',
    ),
    declare('catalogueConsents', scenarioConsents, 'satisfies TestConsent[]'),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}
