import type { ComplianceCase } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { pageInWords, tell } from '../telling.ts';

type ListOptions = {
  status?: 'open' | 'cleared' | 'confirmed';
  applicationId?: string;
  limit: number;
  cursor?: string;
};

/** Hits on watchlists that hold applications until somebody has looked at them. */
export function casesCommand(surroundings: Surroundings): Command {
  return new Command('cases')
    .description('Compliance cases: list, show, clear or confirm')
    .addCommand(listCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(resolveCommand(surroundings, 'clear', 'cleared'))
    .addCommand(resolveCommand(surroundings, 'confirm', 'confirmed'));
}

function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List cases, newest first')
    .addOption(new Option('--status <status>', 'only these').choices(['open', 'cleared', 'confirmed']))
    .option('--application-id <id>', 'of one application')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action((options: ListOptions, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.compliance.cases.list(options).page(),
        (page) =>
          pageInWords(
            page,
            ['CASE', 'STATUS', 'APPLICATION', 'LIST', 'ENTRY', 'SCORE', 'SINCE'],
            page.data.map(({ id, status, applicationId, hit, createdAt }) => [
              id,
              status,
              applicationId,
              hit.list,
              `${hit.entryId} ${hit.listedName}`,
              hit.score.toFixed(4),
              createdAt,
            ]),
            'No cases.',
          ),
      ),
    );
}

function showCommand(surroundings: Surroundings): Command {
  return new Command('show')
    .description('Show a case and word by word what its hit rests on')
    .argument('<case>', 'its id, cas_...')
    .action((caseId: string, _options: unknown, command: Command) =>
      tell(command, surroundings, (client) => client.compliance.cases.get(caseId), caseInWords),
    );
}

function resolveCommand(
  surroundings: Surroundings,
  verb: 'clear' | 'confirm',
  resolution: 'cleared' | 'confirmed',
): Command {
  return new Command(verb)
    .description(
      verb === 'clear' ? 'Clear a hit: it is somebody else' : 'Confirm a hit: the application stays held',
    )
    .argument('<case>', 'its id, cas_...')
    .requiredOption('--reason <text>', 'why, in at least ten characters; kept sealed')
    .action((caseId: string, { reason }: { reason: string }, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.compliance.cases.resolve(caseId, { resolution, reason }),
        caseInWords,
      ),
    );
}

function caseInWords({
  id,
  status,
  applicationId,
  partyId,
  hit,
  resolvedBy,
  reason,
}: ComplianceCase): string[] {
  return [
    `${id} ${status}: ${applicationId}, ${partyId}`,
    `${hit.score.toFixed(4)}  ${hit.list}@${hit.listVersion} ${hit.entryId}  ${hit.listedName}${hit.birthDate ? `  birth date: ${hit.birthDate}` : ''}`,
    ...hit.words.map(
      ({ asked = '-', listed = '-', relation, edits }) =>
        `  ${asked}  ${listed}  ${relation}${edits > 0 ? ` (${edits})` : ''}`,
    ),
    ...(resolvedBy === null ? [] : [`${status} by ${resolvedBy}: ${reason}`]),
  ];
}
