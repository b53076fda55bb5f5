import { type DatedSeries, intervalWords, parseInterval } from '@creditplane/policy/regulation-z';
import { InvalidArgumentError } from 'commander';

/** An advance or payment as the command line has it, and as it was typed. */
export type Flow = DatedSeries & { readonly typed: string };

export const flowForm = '[<count>x]<amount>@<YYYY-MM-DD>[/<interval>]';

/** Collects `24x230@1978-02-10/month`: repeated options in the order in which they stand. */
export function flowOption(typed: string, before: readonly Flow[] = []): readonly Flow[] {
  const parts = /^(?:(\d{1,6})x)?(\d+(?:\.\d+)?)@(\d{4}-\d{2}-\d{2})(?:\/(\w+))?$/.exec(typed.trim());
  if (parts === null)
    throw new InvalidArgumentError(`It reads ${flowForm}, for example 24x230@1978-02-10/month.`);
  const [, count = '1', amount = '', date = '', word] = parts;
  const every = word === undefined ? undefined : parseInterval(word);
  if (word !== undefined && every === undefined) {
    throw new InvalidArgumentError(`"${word}" is no interval: ${intervalWords}.`);
  }
  if (Number(count) > 1 && every === undefined) {
    throw new InvalidArgumentError(`${count} of them need an interval after the date: /month, /2week.`);
  }
  return [...before, { amount, date, count: Number(count), ...(every ? { every } : {}), typed }];
}
