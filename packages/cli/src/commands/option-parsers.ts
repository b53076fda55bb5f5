import { type Command, InvalidArgumentError } from 'commander';

/** `a,b` as a list; spaces round a name and empty names are dropped. */
export function commaSeparated(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A whole number within bounds, both included; anything else is a usage error. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A moment as RFC 3339 gives it, or so long ago: 30m, 24h, 7d. Anything else is a usage error. */
export function moment(text: string): string {
  const ago = /^(\d{1,6})([mhd])$/.exec(text);
  if (ago) {
    const unit = unitMs[ago[2] as keyof typeof unitMs];
    return new Date(Date.now() - Number(ago[1]) * unit).toISOString();
  }
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  throw new InvalidArgumentError(
    'It must be a time such as 2026-11-22T09:30:00Z, or so long ago: 30m, 24h, 7d.',
  );
}

export type PageOptions = { limit: number; cursor?: string };

/** What every list takes. */
export function addPageOptions(command: Command): Command {
  return command
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before');
}
