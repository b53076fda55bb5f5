import type { WithdrawApplicationParams } from '@creditplane/sdk';
import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { act } from './acting.ts';

type Reason = WithdrawApplicationParams['reason'];

export function withdrawCommand(surroundings: Surroundings): Command {
  return new Command('withdraw')
    .description("Withdraw an application at the applicant's express request")
    .argument('<application>', 'its id, app_...')
    .option('--reason <reason>', 'found_other_credit, terms_not_suitable, other', 'applicant_request')
    .action((applicationId: string, { reason }: { reason: Reason }, command: Command) =>
      act(command, surroundings, (client) => client.applications.withdraw(applicationId, { reason })),
    );
}
