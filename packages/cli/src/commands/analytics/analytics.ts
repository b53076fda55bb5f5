import type { Creditplane, ReportGrouping, ReportParams } from '@creditplane/sdk';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';
import { rebuildAnalyticsCommand } from '../projections.ts';
import { decisionsInWords } from './decisions.ts';
import { funnelInWords } from './funnel.ts';
import { providersInWords } from './providers.ts';
import { timesInWords } from './times.ts';
import { type View, viewFor } from './view.ts';

const groupings = ['day', 'week', 'month', 'product', 'policy'] as const;

/** Asks for a report and tells it. */
type Report = (
  client: Creditplane,
  params: ReportParams,
) => Promise<{ answer: unknown; inWords: (view: View) => string[] }>;

const reports = {
  funnel: told((client, params) => client.analytics.funnel(params), funnelInWords),
  decisions: told((client, params) => client.analytics.decisions(params), decisionsInWords),
  time: told((client, params) => client.analytics.timeToDecision(params), timesInWords),
  providers: told((client, params) => client.analytics.providers(params), providersInWords),
} as const satisfies Record<string, Report>;

/** Figures of a range of days, as small plots on a terminal. */
export function analyticsCommand(surroundings: Surroundings): Command {
  return new Command('analytics')
    .description('How far applications come, approval rate, time to decision, providers; with small plots')
    .addArgument(new Argument('[report]', 'what to tell').choices(Object.keys(reports)).default('funnel'))
    .option('--from <day>', 'first day, YYYY-MM-DD, UTC (default: 29 days before --to)', day)
    .option('--to <day>', 'last day, counted too (default: today)', day)
    .option('--by <groups>', 'day, week or month, and product, and policy; commas between', groupsOf)
    .addCommand(rebuildAnalyticsCommand(surroundings))
    .action(async (name: keyof typeof reports, options: AnalyticsOptions, command: Command) => {
      const session = await openSession(command, surroundings);
      const { by, ...range } = options;
      const { answer, inWords } = await reports[name](session.client, {
        ...range,
        ...(by ? { groupBy: by } : {}),
      });
      if (session.options.json) printJson(surroundings.out, answer);
      else printLines(surroundings.out, inWords(viewFor(surroundings)));
    });
}

type AnalyticsOptions = { from?: string; to?: string; by?: ReportGrouping[] };

function told<Answer>(
  ask: (client: Creditplane, params: ReportParams) => Promise<Answer>,
  inWords: (answer: Answer, view: View) => string[],
): Report {
  return async (client, params) => {
    const answer = await ask(client, params);
    return { answer, inWords: (view) => inWords(answer, view) };
  };
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('It must be a day as YYYY-MM-DD.');
}

function groupsOf(text: string): ReportGrouping[] {
  return text.split(',').map((name) => {
    const found = groupings.find((grouping) => grouping === name);
    if (found) return found;
    throw new InvalidArgumentError(`It must be of ${groupings.join(', ')}, with commas between.`);
  });
}
