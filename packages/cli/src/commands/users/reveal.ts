import type { RevealUserParams } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import { describeRevealed } from '../../output/user.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addPageOptions, commaSeparated, type PageOptions, wholeNumber } from '../option-parsers.ts';
import { pageInWords, tell } from '../telling.ts';

type RevealOptions = { fields: string[]; reason: string; note?: string; atVersion?: number };

export function revealCommand(surroundings: Surroundings): Command {
  return new Command('reveal')
    .description('Show fields that are masked, the national id too; the audit keeps who looked and why')
    .argument('<user>', 'its id, usr_...')
    .requiredOption(
      '--fields <fields>',
      'nationalId, name, birthDate, addresses, contact, employment, income, metadata, by commas: no more than you need',
      commaSeparated,
    )
    .requiredOption(
      '--reason <reason>',
      'customer_request, identity_verification, fraud_investigation, dispute, compliance_review, ...',
    )
    .option('--note <text>', 'a case number, for example')
    .addOption(
      new Option('--at-version <version>', 'as it was in this version').argParser(
        wholeNumber(1, 999_999_999),
      ),
    )
    .action((userId: string, { fields, reason, note, atVersion }: RevealOptions, command: Command) => {
      // The server knows the fields and reasons and says which there are.
      const asked = {
        fields,
        reason,
        ...(note === undefined ? {} : { note }),
        ...(atVersion === undefined ? {} : { version: atVersion }),
      } as RevealUserParams;
      return tell(command, surroundings, (client) => client.users.reveal(userId, asked), describeRevealed);
    });
}

export function revealsCommand(surroundings: Surroundings): Command {
  const command = new Command('reveals')
    .description('List who was shown what of a person, and why, newest first')
    .argument('<user>', 'its id, usr_...');
  return addPageOptions(command).action((userId: string, page: PageOptions, itself: Command) =>
    tell(
      itself,
      surroundings,
      (client) => client.users.reveals(userId, page).page(),
      (found) =>
        pageInWords(
          found,
          ['REVEAL', 'AT', 'BY', 'FIELDS', 'REASON', 'NOTE'],
          found.data.map(({ id, createdAt, actor, fields, reason, note }) => [
            id,
            createdAt,
            actor,
            fields.join(', '),
            reason,
            note ?? '',
          ]),
          'Nothing was revealed.',
        ),
    ),
  );
}
