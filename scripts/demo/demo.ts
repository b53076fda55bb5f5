import {
  type LendersControlPlane,
  runLender,
} from '../../examples/lender-node/test/support/running-lender.ts';
import { type ExampleApplication, readExampleApplications } from './example-applications.ts';
import { failuresOf, jsonOf, tableOf } from './report.ts';
import { type Outcome, runApplication } from './run-application.ts';

export type DemoOptions = {
  json: boolean;
  /** Default: one process, on a database in memory. */
  startControlPlane?: () => Promise<LendersControlPlane>;
  /** Takes the one line of JSON. */
  write?: (line: string) => void;
};

/**
 * A control plane, the example lender with its webhook endpoint, and every example application. Answers with what
 * failed.
 */
export async function demo({
  json,
  startControlPlane,
  write = (line) => process.stdout.write(line),
}: DemoOptions): Promise<string[]> {
  const startedAt = performance.now();
  const say = (line: string): void => {
    if (!json) console.log(line);
  };
  const examples = readExampleApplications();
  const lender = await runLender(startControlPlane);
  say(`Control plane on ${lender.creditplane.toJSON().baseUrl}, lender on ${lender.url}.`);
  say(`Submitting ${examples.length} applications ...\n`);
  try {
    const outcomes = await runAll(examples, (example) => runApplication(lender, example));
    const totalMs = Math.round(performance.now() - startedAt);
    if (json) write(`${jsonOf(outcomes, totalMs)}\n`);
    for (const line of tableOf(outcomes)) say(line);
    say(`\n${outcomes.length} applications decided in ${(totalMs / 1000).toFixed(1)} s.`);
    return failuresOf(outcomes);
  } finally {
    await lender.stop();
  }
}

/** Those whose providers keep them waiting, side by side; beside them the others, one after another. */
async function runAll(
  examples: readonly ExampleApplication[],
  run: (example: ExampleApplication) => Promise<Outcome>,
): Promise<Outcome[]> {
  const isWaiting = ({ applicant }: ExampleApplication) => applicant.nationalId.startsWith('000-03');
  const waiting = Promise.all(examples.filter(isWaiting).map(run));
  const outcomes: Outcome[] = [];
  for (const example of examples.filter((candidate) => !isWaiting(candidate))) {
    outcomes.push(await run(example));
  }
  outcomes.push(...(await waiting));
  return examples.flatMap(({ file }) => outcomes.find((outcome) => outcome.file === file) ?? []);
}
