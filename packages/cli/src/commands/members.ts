import type { InviteMemberParams, ListMembersParams, UpdateMemberParams } from '@creditplane/sdk';
import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';
import { newKeyInWords } from './api-keys.ts';
import { commaSeparated, wholeNumber } from './option-parsers.ts';
import { pageInWords, tell } from './telling.ts';

/** The lender's staff. */
export function membersCommand(surroundings: Surroundings): Command {
  const command = new Command('members').description(
    'Members of staff: invite, roles, personal keys, remove',
  );
  for (const child of [list, invite, roles, key, remove]) command.addCommand(child(surroundings));
  return command;
}

const list = (surroundings: Surroundings): Command =>
  new Command('list')
    .description('List members, newest first')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action((page: ListMembersParams, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.members.list(page).page(),
        (members) =>
          pageInWords(
            members,
            ['MEMBER', 'E-MAIL', 'ROLES', 'STATE'],
            members.data.map((member) => [
              member.id,
              member.email,
              member.roles.join(', '),
              member.removedAt ? `removed ${member.removedAt}` : 'active',
            ]),
            'No members.',
          ),
      ),
    );

const invite = (surroundings: Surroundings): Command =>
  new Command('invite')
    .description('Invite a member')
    .argument('<email>', 'who')
    .requiredOption('--roles <roles>', 'user, admin, compliance-officer, by commas', commaSeparated)
    .action((email: string, options: { roles: string[] }, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.members.invite({ email, roles: options.roles } as InviteMemberParams),
        (member) => [`${member.id} invited, ${member.roles.join(', ')}.`],
      ),
    );

const roles = (surroundings: Surroundings): Command =>
  new Command('roles')
    .description("Change a member's roles; their personal keys follow")
    .argument('<member>', 'its id, mem_...')
    .argument('<roles>', 'user, admin, compliance-officer, by commas', commaSeparated)
    .action((memberId: string, wanted: string[], _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.members.update(memberId, { roles: wanted } as UpdateMemberParams),
        (member) => [`${member.id} is now ${member.roles.join(', ')}.`],
      ),
    );

const key = (surroundings: Surroundings): Command =>
  new Command('key')
    .description('Make a key that acts as the member; it is printed this once')
    .argument('<member>', 'its id, mem_...')
    .argument('<name>', 'what the key is for')
    .action((memberId: string, name: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.members.createKey(memberId, { name }),
        newKeyInWords,
      ),
    );

const remove = (surroundings: Surroundings): Command =>
  new Command('remove')
    .description('Remove a member and revoke their personal keys')
    .argument('<member>', 'its id, mem_...')
    .action((memberId: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.members.remove(memberId),
        (member) => [`${member.id} removed at ${member.removedAt}.`],
      ),
    );
