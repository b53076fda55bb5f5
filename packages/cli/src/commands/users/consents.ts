import { createHash } from 'node:crypto';
import type { Consent, CreateConsentParams, ListConsentsParams } from '@creditplane/sdk';
import { Command } from 'commander';
import { readInputFile } from '../../input-file.ts';
import { renderPairs } from '../../output/table.ts';
import { usage } from '../../submitting/application-flags.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addPageOptions, type PageOptions } from '../option-parsers.ts';
import { pageInWords, tell } from '../telling.ts';

const kinds = 'credit_pull_soft, credit_pull_hard, bank_data, e_sign or identity';

/** What a person agreed to. */
export function consentsCommand(surroundings: Surroundings): Command {
  const command = new Command('consents').description("A person's consents: list, show, grant, revoke");
  for (const child of [list, show, grant, revoke]) command.addCommand(child(surroundings));
  return command;
}

type ListOptions = PageOptions & { kind?: string; status?: string };

const list = (surroundings: Surroundings): Command =>
  addPageOptions(
    new Command('list')
      .description('List consents, newest first, revoked ones included')
      .argument('<user>', 'its id, usr_...')
      .option('--kind <kind>', `only ${kinds}`)
      .option('--status <status>', 'only those in_force, or revoked'),
  ).action((userId: string, options: ListOptions, command: Command) =>
    tell(
      command,
      surroundings,
      (client) => client.users.consents.list(userId, options as ListConsentsParams).page(),
      (page) =>
        pageInWords(
          page,
          ['CONSENT', 'KIND', 'TEXT', 'GRANTED', 'REVOKED'],
          page.data.map(({ id, kind, textVersion, grantedAt, revokedAt }) => [
            id,
            kind,
            textVersion,
            grantedAt,
            revokedAt ?? '',
          ]),
          'No consents.',
        ),
    ),
  );

const show = (surroundings: Surroundings): Command =>
  new Command('show')
    .description('Show a consent')
    .argument('<user>', 'its id, usr_...')
    .argument('<consent>', 'its id, cns_...')
    .action((userId: string, consentId: string, _options: unknown, command: Command) =>
      tell(command, surroundings, (client) => client.users.consents.get(userId, consentId), describeConsent),
    );

type GrantOptions = { textFile?: string; textHash?: string; textVersion: string; at?: string; ip?: string };

const grant = (surroundings: Surroundings): Command =>
  new Command('grant')
    .description('Record what a person agreed to')
    .argument('<user>', 'its id, usr_...')
    .argument('<kind>', kinds)
    .requiredOption('--text-version <version>', 'of the text that was shown')
    .option(
      '--text-file <file>',
      'the text that was shown, byte for byte: its SHA-256 is kept; - reads stdin',
    )
    .option('--text-hash <sha256>', 'the SHA-256 itself, in hex')
    .option('--at <time>', 'when it was given; absent: now')
    .option('--ip <address>', "the person's own address")
    .action(async (userId: string, kind: string, options: GrantOptions, command: Command) => {
      const { textVersion, at, ip } = options;
      const consent = {
        kind,
        textVersion,
        textHash: await hashOf(options, surroundings),
        ...(at === undefined ? {} : { grantedAt: at }),
        ...(ip === undefined ? {} : { ip }),
      } as CreateConsentParams;
      await tell(
        command,
        surroundings,
        (client) => client.users.consents.create(userId, consent),
        describeConsent,
      );
    });

const revoke = (surroundings: Surroundings): Command =>
  new Command('revoke')
    .description('Take a consent back: from now on it covers nothing')
    .argument('<user>', 'its id, usr_...')
    .argument('<consent>', 'its id, cns_...')
    .action((userId: string, consentId: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.users.consents.revoke(userId, consentId),
        describeConsent,
      ),
    );

async function hashOf({ textFile, textHash }: GrantOptions, surroundings: Surroundings): Promise<string> {
  if ((textFile === undefined) === (textHash === undefined)) {
    throw usage('Give --text-file or --text-hash: one of them.');
  }
  if (textHash !== undefined) return textHash;
  const text = await readInputFile(textFile ?? '-', surroundings);
  return createHash('sha256').update(text).digest('hex');
}

function describeConsent({ id, kind, textVersion, textHash, grantedAt, revokedAt }: Consent): string[] {
  return [
    id,
    ...renderPairs([
      ['Kind', kind],
      ['Text', textVersion],
      ['SHA-256', textHash],
      ['Granted', grantedAt],
      ['Revoked', revokedAt ?? undefined],
    ]),
  ];
}
