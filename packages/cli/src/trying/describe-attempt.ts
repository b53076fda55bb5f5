import { explainedInOneLine } from '../explaining/one-line.ts';
import { askedInWords, offerInWords, reasonPairs, requirementPairs } from '../output/application.ts';
import { formatMs } from '../output/duration.ts';
import { type Palette, statusCell } from '../output/palette.ts';
import { type Pair, renderPairs, showCell } from '../output/table.ts';
import type { Attempt } from './attempt.ts';

/** What the reader can do next; each is a command that exists and works on what was made. */
export type NextSteps = { why: string; code: string };

/** The attempt as a person reads it: who asked, what was checked, what came of it, and the webhook that told. */
export function describeAttempt(attempt: Attempt, next: NextSteps, palette: Palette): string[] {
  const { application, explained } = attempt;
  return [
    `${palette.bold(application.id)}  asked ${askedInWords(application)}`,
    ...checkLines(attempt),
    ...(explained ? [`  ${explainedInOneLine(explained)}`] : []),
    outcomeLine(attempt, palette),
    ...renderPairs(
      [
        ...reasonPairs(application),
        ...requirementPairs(application),
        ['Webhook', webhookInWords(attempt)],
        ['Again', againInWords(attempt)],
        ['Why', next.why],
        ['Code', next.code],
      ] satisfies Pair[],
      'Webhook'.length,
    ),
  ];
}

/** A line for each party; who it is only where there are several. */
function checkLines({ application: { parties }, checks }: Attempt): string[] {
  return parties.flatMap(({ role }) => {
    const words = checks
      .filter(({ party }) => party === role)
      .map(({ name, result, ms }) => `${name} ${result}${ms === null ? '' : ` ${formatMs(ms)}`}`);
    const who = parties.length > 1 ? [role.replaceAll('_', '-')] : [];
    return words.length > 0 ? [`  ${[...who, ...words].join('   ')}`] : [];
  });
}

function againInWords({ again }: Attempt): string | undefined {
  return again && `${again.status} ${again.code}: it is ${again.applicationId ?? 'taken'}`;
}

function outcomeLine({ application, decisionMs }: Attempt, palette: Palette): string {
  const { status, offers } = application;
  const text = `${status.replaceAll('_', ' ').toUpperCase()}${decisionMs === null ? '' : ` ${formatMs(decisionMs)}`}`;
  return [showCell(statusCell(palette, status, text)), ...offers.map(offerInWords)].join('   ');
}

function webhookInWords({ webhook: { type, outcome } }: Attempt): string | undefined {
  switch (outcome) {
    case 'verified':
      // What our receiver answers to a good signature, and to nothing else.
      return `${type} 200, signature verified`;
    case 'missing':
      return `${type} did not come`;
    case 'not_expected':
      return undefined;
  }
}
