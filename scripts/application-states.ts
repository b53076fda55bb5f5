/**
 * Writes docs/guides/application-states.md from the transitions of the code. `npx pnpm@12 application-states`; with
 * `--check` it compares only, and exits 1 where the page is out of step.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StatusReference, statusReference } from '@creditplane/control-plane';
import { repository } from './running/repository.ts';

const deadlines = [
  ['a round of checks', '`checkDeadlineMinutes`', '`referred`, reason `check_timed_out`'],
  ['a requirement', '30 days', '`requirement.overdue`, and the application is `incomplete`'],
  [
    'the decision',
    '`decisionDeadlineDays`, shown as `decideBy` (12 CFR 1002.9)',
    '`application.decision_due_soon`, `application.decision_overdue`',
  ],
  ['an offer', '`offerValidityDays`', '`offer.expired`; with the last one the application is `expired`'],
];

const file = join(repository, 'docs/guides/application-states.md');
const page = pageOf(statusReference());

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
  console.log('docs/guides/application-states.md written');
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/guides/application-states.md is out of step. Run `npx pnpm@12 application-states`.');
  process.exitCode = 1;
}

function pageOf(states: readonly StatusReference[]): string {
  const moves = states.flatMap(({ status, moves: to }) =>
    to.map((move) => [`\`${status}\``, `\`${move.to}\``, move.cause]),
  );
  return `# The states of an application

Written by \`npx pnpm@12 application-states\` from the transitions of the code; edit them there.

## States

${table(
  ['state', 'what it means'],
  states.map(({ status, meaning }) => [`\`${status}\``, meaning]),
)}
## Moves

No other move exists: whatever is asked out of turn is answered 409, and nothing happens.

${table(['from', 'to', 'by'], moves)}
## Decisions

Decisions are numbered from 1 and never change; each supersedes the one before. A reopened application keeps them all and
gets a new one. \`applications.correctDecision\` says the newest decision anew, with other reasons or terms and the same
outcome: a decision of its own, told by \`decision.corrected\`. Open offers of the corrected decision are then
\`superseded\`.

## Rounds of checks

The first round starts with the submission. Met requirements, a reopening and a sending back start another one, on the
versions that were pinned at submission. After met requirements it reads the reports that are there; else it buys new
ones. A result that comes after its round, or after the application has left \`processing\`, is recorded and moves nothing.

## Deadlines

${table(['what', 'how long', 'then'], deadlines)}
A referral never stops the clock of the decision. A reopening starts a new one. Under a test clock every deadline waits
for that clock.

## Acting on what you saw

An application has a \`version\`, which is the \`sequence\` of its newest webhook. Send it as \`expectedVersion\` to
\`offers.accept\`, \`applications.decide\`, \`applications.correctDecision\`, \`applications.reopen\` or
\`applications.sendBack\`: where anything has happened since, the answer is 409 and nothing is done.
`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |\n`;
  return [line(titles), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}
