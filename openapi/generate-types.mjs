/**
 * Writes what the SDK knows of the server, from the contract: its types, and the method and path of each operation.
 * `node openapi/generate-types.mjs` writes; with `--check` it only compares, and exits 1 where they are out of step.
 */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const contractUrl = new URL('./creditplane.v1.json', import.meta.url);
const generatedUrl = new URL('../packages/sdk/src/generated/', import.meta.url);
const banner =
  '// Generated from openapi/creditplane.v1.json by openapi/generate-types.mjs. Do not edit.\n\n';

const contract = JSON.parse(await readFile(contractUrl, 'utf8'));

const files = {
  // A default makes a field optional to send, so it must not make it required (`defaultNonNullable`).
  'api.ts': banner + astToString(await openapiTS(contract, { alphabetize: true, defaultNonNullable: false })),
  'operations.ts': banner + operationsModule(contract),
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, generatedUrl);
  const present = await readFile(url, 'utf8').catch(() => '');
  if (present === text) continue;
  if (process.argv.includes('--check')) stale.push(name);
  else await writeFile(url, text);
}
if (stale.length > 0) {
  console.error(`packages/sdk/src/generated is out of step with the contract: ${stale.join(', ')}`);
  process.exit(1);
}

/** The server's base path belongs to each path, so that the SDK needs no second source for it. */
function operationsModule({ paths, servers }) {
  const basePath = new URL(servers?.[0]?.url ?? '/', 'http://server.invalid').pathname.replace(/\/$/, '');
  const lines = Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => typeof operation?.operationId === 'string')
        .map(
          ([method, { operationId }]) =>
            `  '${operationId}': { method: '${method.toUpperCase()}', path: '${basePath}${path}' },`,
        ),
    )
    .sort();
  return `/** Where each operation lives; the SDK's methods bear the operations' names. */\nexport const operationRoutes = {\n${lines.join('\n')}\n} as const;\n`;
}
