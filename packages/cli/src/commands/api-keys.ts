import type { ApiKey, ApiKeyWithSecret, CreateApiKeyParams, ListApiKeysParams } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import { renderPairs } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';
import { commaSeparated, wholeNumber } from './option-parsers.ts';
import { pageInWords, tell } from './telling.ts';

/** The keys that callers of the API show. The master keys of a control plane are `creditplane keys`. */
export function apiKeysCommand(surroundings: Surroundings): Command {
  const command = new Command('api-keys').description(
    'API keys: list, create, rotate, revoke (master keys: creditplane keys)',
  );
  for (const child of [list, create, rotate, revoke]) command.addCommand(child(surroundings));
  return command;
}

const list = (surroundings: Surroundings): Command =>
  new Command('list')
    .description('List API keys, newest first; never their secrets')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action((page: ListApiKeysParams, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.apiKeys.list(page).page(),
        (keys) =>
          pageInWords(
            keys,
            ['KEY', 'NAME', 'SECRET', 'RIGHTS', 'STATE', 'LAST USED'],
            keys.data.map((key) => [
              key.id,
              key.name,
              `${key.prefix}...${key.lastFour}`,
              rightsOf(key),
              stateOf(key),
              key.lastUsedAt ?? 'never',
            ]),
            'No API keys.',
          ),
      ),
    );

type CreateOptions = {
  scopes?: string[];
  roles?: string[];
  publishable?: true;
  expires?: string;
  from?: string[];
};

const create = (surroundings: Surroundings): Command =>
  new Command('create')
    .description('Create an API key; it is printed this once')
    .argument('<name>', 'what it is for')
    .option('--roles <roles>', 'of a secret key, by commas; default user,service', commaSeparated)
    .option('--scopes <scopes>', 'make a restricted key with these scopes, by commas', commaSeparated)
    .addOption(new Option('--publishable', 'make a publishable key').conflicts(['roles', 'scopes']))
    .option('--expires <time>', 'when it ends, RFC 3339')
    .option('--from <blocks>', 'CIDR blocks that it may be used from, by commas', commaSeparated)
    .action((name: string, options: CreateOptions, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.apiKeys.create(orderOf(name, options)),
        newKeyInWords,
      ),
    );

const rotate = (surroundings: Surroundings): Command =>
  new Command('rotate')
    .description('Make a key that takes over; the old one works until the overlap ends')
    .argument('<key>', 'its id, key_...')
    .option('--overlap <hours>', 'how long the old one still works, 0 to 168', wholeNumber(0, 168), 24)
    .action((keyId: string, { overlap }: { overlap: number }, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.apiKeys.rotate(keyId, { overlapHours: overlap }),
        (key) => [...newKeyInWords(key), `${keyId} works for ${overlap} hours more.`],
      ),
    );

const revoke = (surroundings: Surroundings): Command =>
  new Command('revoke')
    .description('Shut a key out, at once and for good')
    .argument('<key>', 'its id, key_...')
    .action((keyId: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.apiKeys.revoke(keyId),
        ({ id, revokedAt }) => [`${id} revoked at ${revokedAt}.`],
      ),
    );

/** A new key as it is printed this once. */
export function newKeyInWords(key: ApiKeyWithSecret): string[] {
  return [
    ...renderPairs([
      ['Key', key.secret],
      ['Id', key.id],
      ['Rights', rightsOf(key)],
      ['Expires', key.expiresAt ?? 'never'],
    ]),
    'Keep it now: it is shown this once.',
  ];
}

function orderOf(name: string, options: CreateOptions): CreateApiKeyParams {
  const { scopes, roles, publishable, expires, from } = options;
  const kind = publishable ? 'publishable' : scopes ? 'restricted' : 'secret';
  // The server judges what a scope or a role is, and says which one is not.
  return {
    name,
    kind,
    ...(scopes ? { scopes } : {}),
    ...(roles ? { roles } : {}),
    ...(expires ? { expiresAt: expires } : {}),
    ...(from ? { allowedAddresses: from } : {}),
  } as CreateApiKeyParams;
}

function rightsOf(key: Pick<ApiKey, 'kind' | 'roles' | 'scopes'>): string {
  if (key.kind === 'publishable') return 'embed sessions';
  return (key.kind === 'restricted' ? key.scopes : key.roles).join(', ');
}

function stateOf({ revokedAt, replacedBy, expiresAt }: ApiKey): string {
  if (revokedAt) return 'revoked';
  if (replacedBy) return `rotated, until ${expiresAt}`;
  return expiresAt ? `until ${expiresAt}` : 'active';
}
