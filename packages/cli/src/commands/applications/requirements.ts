import type { WaiveRequirementParams } from '@creditplane/sdk';
import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { act } from './acting.ts';

const titles = ['REQUIREMENT', 'WHAT', 'OF', 'STATUS', 'DUE'].map((title) => ({ title }));

export function requirementsCommand(surroundings: Surroundings): Command {
  return new Command('requirements')
    .description('What an application waits for, and what came of it')
    .argument('<application>', 'its id, app_...')
    .action(async (applicationId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const requirements = await client.applications.requirements(applicationId);
      if (options.json) {
        printJson(surroundings.out, requirements);
        return;
      }
      if (requirements.data.length === 0) {
        printLines(surroundings.out, ['Nothing is needed.']);
        return;
      }
      const rows = requirements.data.map(({ id, kind, partyId, status, dueAt }) => [
        id,
        kind.replaceAll('_', ' '),
        partyId,
        status,
        dueAt.slice(0, 10),
      ]);
      printLines(surroundings.out, renderTable(titles, rows));
    });
}

export function satisfyCommand(surroundings: Surroundings): Command {
  return new Command('satisfy')
    .description(
      'Record that the applicant brought what was needed; with the last of it the checks run again',
    )
    .argument('<application>', 'its id, app_...')
    .argument('<requirement>', 'req_..., see `applications requirements`')
    .action((applicationId: string, requirementId: string, _options: unknown, command: Command) =>
      act(command, surroundings, (client) =>
        client.applications.satisfyRequirement(applicationId, requirementId),
      ),
    );
}

export function waiveCommand(surroundings: Surroundings): Command {
  return new Command('waive')
    .description('Let the applicant off something that was needed')
    .argument('<application>', 'its id, app_...')
    .argument('<requirement>', 'req_..., see `applications requirements`')
    .requiredOption('--reason <reason>', 'already_on_file, verified_otherwise, not_needed, other')
    .action(
      (
        applicationId: string,
        requirementId: string,
        { reason }: { reason: WaiveRequirementParams['reason'] },
        command: Command,
      ) =>
        act(command, surroundings, (client) =>
          client.applications.waiveRequirement(applicationId, requirementId, { reason }),
        ),
    );
}
