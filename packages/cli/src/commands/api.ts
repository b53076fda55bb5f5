import type { Call, OperationId } from '@creditplane/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { CliFailure } from '../cli-failure.ts';
import { openSession } from '../connection/client.ts';
import { exitCodes } from '../exit-codes.ts';
import { globalOptionsOf } from '../global-options.ts';
import { readInputBody } from '../input-file.ts';
import { printJson, printLines } from '../output/print.ts';
import { renderTable } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';

type Values = Record<string, string[]>;
type Routes = Readonly<Record<string, { method: string; path: string }>>;

/** The way to what has no command of its own. */
export function apiCommand(surroundings: Surroundings): Command {
  return new Command('api')
    .description('Call any operation of the API by its name, or list them; the answer is printed as JSON')
    .argument('[operation]', 'as docs/api.md names it: creditors.list; absent: list all')
    .argument('[values...]', 'name=value: ids of the path, and the query', valuesOf, {})
    .option('--body <json>', 'file that holds the body; - reads stdin')
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        '  creditplane api creditors.list limit=5',
        '  creditplane api creditors.get creditorId=crd_...',
        '  creditplane api applicationDrafts.create --body draft.json',
      ].join('\n'),
    )
    .action(
      async (
        name: string | undefined,
        values: Values,
        { body: file }: { body?: string },
        command: Command,
      ) => {
        const { operationRoutes: routes } = await import('@creditplane/sdk');
        if (name === undefined) {
          listOperations(routes, globalOptionsOf(command, surroundings).json, surroundings);
          return;
        }
        const { path, query } = placesOf(name, routes, values);
        const body = file === undefined ? {} : { body: await readInputBody<unknown>(file, surroundings) };
        const { client } = await openSession(command, surroundings);
        // The name was looked up, and the server checks the rest: no type can know what a shell brings.
        const call = client.call as (operation: string, inputs: object) => ReturnType<Call>;
        printJson(surroundings.out, (await call(name, { path, query, ...body })) ?? null);
      },
    );
}

function listOperations(routes: Routes, json: boolean, { out }: Surroundings): void {
  const operations = Object.entries(routes).map(([operation, route]) => ({ operation, ...route }));
  if (json) {
    printJson(out, operations);
    return;
  }
  const columns = [{ title: 'OPERATION' }, { title: 'METHOD' }, { title: 'PATH' }];
  const rows = operations.map(({ operation, method, path }) => [operation, method, path]);
  printLines(out, renderTable(columns, rows));
}

/** Operations that answer lines rather than JSON have commands of their own. */
const ownCommands: Partial<Record<OperationId, string>> = { 'audit.export': 'creditplane audit export' };

/** The values that the path names, and the others. */
function placesOf(name: string, routes: Routes, values: Values): { path: object; query: object } {
  const route = routes[name];
  if (!route) {
    throw new CliFailure(`The API has no operation ${JSON.stringify(name)}.`, {
      exitCode: exitCodes.usage,
      hint: similarTo(name, Object.keys(routes)),
    });
  }
  const instead = ownCommands[name as OperationId];
  if (instead) {
    throw new CliFailure(`${name} does not answer JSON.`, {
      exitCode: exitCodes.usage,
      hint: `Use ${instead}.`,
    });
  }
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter ?? '');
  const missing = inPath.filter((parameter) => values[parameter]?.length !== 1);
  if (missing.length > 0) {
    throw new CliFailure(`${name} needs ${missing.map((each) => `${each}=...`).join(' ')}`, {
      exitCode: exitCodes.usage,
      hint: `${route.method} ${route.path}`,
    });
  }
  const entries = Object.entries(values);
  return {
    path: Object.fromEntries(inPath.map((parameter) => [parameter, values[parameter]?.[0]])),
    query: Object.fromEntries(entries.filter(([parameter]) => !inPath.includes(parameter))),
  };
}

function similarTo(name: string, operations: readonly string[]): string {
  const [resource = ''] = name.split('.');
  const near = operations.filter((each) => each.split('.')[0]?.toLowerCase() === resource.toLowerCase());
  return near.length > 0 ? `There are: ${near.join(', ')}.` : '`creditplane api` lists them.';
}

function valuesOf(text: string, before: Values): Values {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It must read name=value.');
  return { ...before, [name]: [...(before[name] ?? []), value] };
}
