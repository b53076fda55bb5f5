import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sandboxTimes } from '../../../src/contexts/providers/sandbox/timing.ts';
import { testPersons } from '../../../src/contexts/users/public.ts';
import {
  breakerDefaults,
  bulkheadDefaults,
  retryDefaults,
} from '../../../src/platform/resilience/defaults.ts';

const guide = readFileSync(new URL('../../../../../docs/guides/providers.md', import.meta.url), 'utf8');

/** The rows of the table below a heading, its title and rule left out. */
function rowsBelow(heading: string): string[][] {
  const [, section = ''] = guide.split(`## ${heading}\n`);
  const [table = ''] = section.split(/\n## /);
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const figure = (amount: number) => amount.toLocaleString('en-US');
const ms = (amount: number) => `${figure(amount)} ms`;

test('the guide of providers tells the defaults as the code has them', () => {
  expect(rowsBelow('Defaults').map(([, value]) => value)).toEqual([
    String(retryDefaults.attempts),
    ms(retryDefaults.firstWaitMs),
    String(retryDefaults.factor),
    ms(retryDefaults.maxWaitMs),
    String(breakerDefaults.failures),
    ms(breakerDefaults.openMs),
    String(breakerDefaults.halfOpenTrials),
    String(bulkheadDefaults.limit),
    String(bulkheadDefaults.queue),
  ]);
  const words = guide.replaceAll(/\s+/g, ' ');
  expect(words).toContain(`${ms(sandboxTimes.timeoutMs)} and ${ms(sandboxTimes.patienceMs)}`);
  expect(words).toContain(`at most ${ms(sandboxTimes.firstRetryWaitMs)} before the second attempt`);
});

test('the guide of providers has a row for every test person in trouble with them', () => {
  const rows = rowsBelow('What happens when something goes wrong').map(([, , person = '']) => person);
  for (const { prefix, lastFour } of testPersons.filter((person) => person.prefix === '000-03')) {
    expect(rows).toContain(`\`${prefix}-${lastFour}\``);
  }
});
