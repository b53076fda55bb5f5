import type { DecideApplicationParams } from '@creditplane/sdk';
import { Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { act } from './acting.ts';

type Offer = NonNullable<DecideApplicationParams['offers']>[number];
type DecideOptions = { reason?: string[]; offer?: Offer[]; need?: string[]; ifVersion?: number };

export function decideCommand(surroundings: Surroundings): Command {
  return new Command('decide')
    .description('Decide an application as a person')
    .argument('<application>', 'its id, app_...')
    .argument('<outcome>', 'approved, declined, counteroffered or action_required')
    .option('--reason <codes...>', 'codes of the policy, most important first')
    .option(
      '--offer <amount:months:bps...>',
      'in minor units, months and basis points a year: 1000000:36:1290',
      offers,
    )
    .option('--need <kinds...>', 'for action_required: proof_of_income, identity_document, ...')
    .option('--if-version <version>', 'only where the application is at this version', wholeNumber(1, 1e9))
    .action(
      (
        applicationId: string,
        outcome: DecideApplicationParams['outcome'],
        { reason = [], offer = [], need = [], ifVersion }: DecideOptions,
        command: Command,
      ) =>
        act(command, surroundings, (client) =>
          client.applications.decide(applicationId, {
            outcome,
            reasonCodes: reason,
            offers: offer,
            // The server knows the kinds and says which there are.
            requirements: need.map((kind) => ({ kind })) as NonNullable<
              DecideApplicationParams['requirements']
            >,
            ...(ifVersion === undefined ? {} : { expectedVersion: ifVersion }),
          }),
        ),
    );
}

function offers(text: string, before: Offer[] = []): Offer[] {
  const match = /^(\d{1,13}):(\d{1,3}):(\d{1,5})$/.exec(text);
  if (!match) throw new InvalidArgumentError('It must read amount:months:basis points, 1000000:36:1290.');
  const [amount = 0, termMonths = 0, annualRateBps = 0] = match.slice(1).map(Number);
  return [...before, { amount, termMonths, annualRateBps }];
}
