import type { ReopenApplicationParams } from '@creditplane/sdk';
import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { act } from './acting.ts';

type Reason = ReopenApplicationParams['reason'];

export function reopenCommand(surroundings: Surroundings): Command {
  return new Command('reopen')
    .description('Take up again what was declined, incomplete or expired: new checks, a new deadline')
    .argument('<application>', 'its id, app_...')
    .requiredOption(
      '--reason <reason>',
      'applicant_request, new_information, error_in_decision, documents_received, other',
    )
    .action((applicationId: string, { reason }: { reason: Reason }, command: Command) =>
      act(command, surroundings, (client) => client.applications.reopen(applicationId, { reason })),
    );
}

export function sendBackCommand(surroundings: Surroundings): Command {
  return new Command('send-back')
    .description('Have the checks of a referred application run again, with new reports')
    .argument('<application>', 'its id, app_...')
    .action((applicationId: string, _options: unknown, command: Command) =>
      act(command, surroundings, (client) => client.applications.sendBack(applicationId)),
    );
}
