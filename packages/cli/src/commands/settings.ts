import type {
  Creditplane,
  List,
  ProposeSettingsParams,
  Settings,
  SettingsChange,
  SettingsProposal,
  UpdateSettingsParams,
} from '@creditplane/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { renderPairs } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';
import { addPageOptions, type PageOptions } from './option-parsers.ts';
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
  listing<SettingsProposal>(surroundings, 'proposals', {
    what: 'proposed changes',
    list: (client, page) => client.admin.settingsProposals.list(page),
    titles: ['PROPOSAL', 'STATUS', 'FOR', 'CHANGES', 'BY', 'TAKES EFFECT'],
    row: ({ id, status, subjectId, changes, proposedBy, effectiveAt }) => [
      id,
      status,
      subjectId ?? 'tenant',
      JSON.stringify(changes),
      proposedBy,
      effectiveAt ?? 'once approved',
    ],
    nothing: 'No proposals.',
  });

const history = (surroundings: Surroundings): Command =>
  listing<SettingsChange>(surroundings, 'history', {
    what: 'who changed what',
    list: (client, page) => client.admin.settings.history(page),
    titles: ['VERSION', 'AT', 'BY', 'APPROVED BY', 'FOR', 'CHANGES'],
    row: ({ version, changedAt, changedBy, approvedBy, subjectId, changes }) => [
      String(version),
      changedAt,
      changedBy,
      approvedBy ?? '',
      subjectId ?? 'tenant',
      changes.map(({ setting, from, to }) => `${setting} ${from} -> ${to}`).join(', '),
    ],
    nothing: 'No changes: all settings have their defaults.',
  });

type Listing<Item> = {
  what: string;
  list: (client: Creditplane, page: PageOptions) => List<Item>;
  titles: readonly string[];
  row: (item: Item) => readonly string[];
  nothing: string;
};

/** A page of what settings have been through, newest first. */
function listing<Item>(
  surroundings: Surroundings,
  name: string,
  { what, list: items, titles, row, nothing }: Listing<Item>,
): Command {
  return addPageOptions(new Command(name).description(`List ${what}, newest first`)).action(
    (page: PageOptions, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => items(client, page).page(),
        (found) => pageInWords(found, titles, found.data.map(row), nothing),
      ),
  );
}

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
