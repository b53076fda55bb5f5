import type {
  ProposeSettingsParams,
  Settings,
  SettingsProposal,
  UpdateSettingsParams,
} from '@creditplane/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { renderPairs } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';
import { wholeNumber } from './option-parsers.ts';
import { pageInWords, tell } from './telling.ts';

type Values = Record<string, number | null | 'default'>;
type ChangeOptions = { for?: string; at?: string };

/** What a tenant may set, with its history and its changes by two persons. */
export function settingsCommand(surroundings: Surroundings): Command {
  const command = new Command('settings').description(
    'Settings: list, set, history; propose, approve and reject changes of live mode',
  );
  for (const child of [list, set, history, propose, proposals]) command.addCommand(child(surroundings));
  for (const verdict of ['approve', 'reject'] as const) command.addCommand(decide(surroundings, verdict));
  return command;
}

const list = (surroundings: Surroundings): Command =>
  new Command('list')
    .description('List the settings in force')
    .option('--for <id>', 'of one product (prd_...) or consumer (key_..., mem_...)')
    .action((options: ChangeOptions, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.settings.get(options.for ? { subjectId: options.for } : {}),
        settingsInWords,
      ),
    );

const set = (surroundings: Surroundings): Command =>
  withChanges(new Command('set').description('Change settings of test mode')).action(
    (changes: Values, options: ChangeOptions, command: Command) =>
      tell(
        command,
        surroundings,
        (client) =>
          client.admin.settings.update({ ...changes, ...targetOf(options) } as UpdateSettingsParams),
        settingsInWords,
      ),
  );

const propose = (surroundings: Surroundings): Command =>
  withChanges(
    new Command('propose').description('Propose a change; another member approves it within seven days'),
  ).action((changes: Values, options: ChangeOptions, command: Command) =>
    tell(
      command,
      surroundings,
      (client) =>
        client.admin.settingsProposals.create({ changes, ...targetOf(options) } as ProposeSettingsParams),
      proposalInWords,
    ),
  );

const decide = (surroundings: Surroundings, verdict: 'approve' | 'reject'): Command =>
  new Command(verdict)
    .description(
      verdict === 'approve'
        ? 'Approve a proposed change, as a member who did not propose it'
        : 'Reject a proposed change, take it back, or call a scheduled one off',
    )
    .argument('<proposal>', 'its id, spr_...')
    .action((proposalId: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.settingsProposals[verdict](proposalId),
        proposalInWords,
      ),
    );

const proposals = (surroundings: Surroundings): Command =>
  new Command('proposals')
    .description('List proposed changes, newest first')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action((page: { limit: number; cursor?: string }, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.settingsProposals.list(page).page(),
        (found) =>
          pageInWords(
            found,
            ['PROPOSAL', 'STATUS', 'FOR', 'CHANGES', 'BY', 'TAKES EFFECT'],
            found.data.map((proposal) => [
              proposal.id,
              proposal.status,
              proposal.subjectId ?? 'tenant',
              JSON.stringify(proposal.changes),
              proposal.proposedBy,
              proposal.effectiveAt ?? 'once approved',
            ]),
            'No proposals.',
          ),
      ),
    );

const history = (surroundings: Surroundings): Command =>
  new Command('history')
    .description('List who changed what, newest first')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action((page: { limit: number; cursor?: string }, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.settings.history(page).page(),
        (found) =>
          pageInWords(
            found,
            ['VERSION', 'AT', 'BY', 'APPROVED BY', 'FOR', 'CHANGES'],
            found.data.map((change) => [
              String(change.version),
              change.changedAt,
              change.changedBy,
              change.approvedBy ?? '',
              change.subjectId ?? 'tenant',
              change.changes.map(({ setting, from, to }) => `${setting} ${from} -> ${to}`).join(', '),
            ]),
            'No changes: all settings have their defaults.',
          ),
      ),
    );

function withChanges(command: Command): Command {
  return command
    .argument('<changes...>', 'name=value; value is a number, null or default', changesOf)
    .option('--for <id>', 'for one product (prd_...) or consumer (key_..., mem_...)')
    .option('--at <time>', 'when it takes effect, RFC 3339');
}

function changesOf(text: string, before: Values = {}): Values {
  const [name = '', value = '', ...more] = text.split('=');
  const allowed = value === 'null' || value === 'default' || /^-?\d+$/.test(value);
  if (!name || !allowed || more.length > 0) {
    throw new InvalidArgumentError('It must read name=value, the value a whole number, null or default.');
  }
  return { ...before, [name]: value === 'default' ? value : value === 'null' ? null : Number(value) };
}

function targetOf(options: ChangeOptions): { subjectId?: string; effectiveAt?: string } {
  return {
    ...(options.for ? { subjectId: options.for } : {}),
    ...(options.at ? { effectiveAt: options.at } : {}),
  };
}

function settingsInWords({ mode, subjectId, version, updatedAt, scheduled, ...values }: Settings): string[] {
  return [
    ...renderPairs(Object.entries(values).map(([name, value]) => [name, String(value)] as const)),
    `Version ${version} of ${subjectId ?? 'the tenant'}, ${mode} mode${updatedAt ? `, since ${updatedAt}` : ''}.`,
    ...scheduled.map(
      ({ id, effectiveAt, changes }) => `Scheduled: ${JSON.stringify(changes)} at ${effectiveAt} (${id})`,
    ),
  ];
}

function proposalInWords({ id, status, changes, effectiveAt, expiresAt }: SettingsProposal): string[] {
  const when = effectiveAt ? `, takes effect ${effectiveAt}` : '';
  return [
    `${id} ${status}: ${JSON.stringify(changes)}${when}`,
    ...(status === 'proposed'
      ? [`Another member has until ${expiresAt}: creditplane settings approve ${id}`]
      : []),
  ];
}
