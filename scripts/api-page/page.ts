import { markdownTable } from '../running/markdown-table.ts';
import { type Contract, type Endpoint, endpointsOf } from './contract.ts';

const code = (text: string): string => `\`${text}\``;
const listed = (texts: readonly string[]): string => texts.map(code).join(', ');

/** docs/api.md: every resource with its operations, who may call them, what may go wrong, and its states. */
export function apiPage(contract: Contract): string {
  const endpoints = endpointsOf(contract);
  const common = commonErrors(endpoints);
  const ofBodies = commonErrors(endpoints.filter(hasBody)).filter((error) => !common.includes(error));
  const ofPosts = commonErrors(endpoints.filter(isPost)).filter(
    (error) => ![...common, ...ofBodies].includes(error),
  );
  const known = (endpoint: Endpoint): string[] => [
    ...common,
    ...(hasBody(endpoint) ? ofBodies : []),
    ...(isPost(endpoint) ? ofPosts : []),
  ];
  const tags = [...new Set(endpoints.map(({ tag }) => tag))].sort();
  const lines = [
    '<!-- Written by `npx pnpm@12 api-page` from openapi/creditplane.v1.json. Change the routes, not this page. -->',
    '',
    '# API',
    '',
    `Version ${code(contract.info.version)}: ${endpoints.length} operations below ${code(contract.servers[0]?.url ?? '/')}, and ${Object.keys(contract.webhooks).length} webhooks.`,
    'Bodies, fields and examples stand in [openapi/creditplane.v1.json](../openapi/creditplane.v1.json); a running server',
    'shows them at `/docs`. The SDK has a method for each operation, under its name; from a shell `creditplane api` calls any of',
    'them: `creditplane api creditors.list limit=5`.',
    '',
    'A secret key may call what one of its roles may, a restricted key what one of its scopes opens; a publishable key may',
    'call nothing here. A resource of another tenant, or of the other mode, is not found. Every `POST` takes an',
    '`Idempotency-Key`.',
    '',
    ...tags.flatMap((tag) => tagSection(tag, endpoints, known)),
    '## States',
    '',
    ...stateSections(contract),
    '## Errors',
    '',
    `Problems are \`application/problem+json\` (RFC 9457). Any operation may answer ${listed(common)}; one that takes a`,
    `body ${listed(ofBodies)}, too; and a \`POST\` ${listed(ofPosts)}. The tables above name what else one may answer.`,
    '',
    ...errorTable(contract),
    '',
    '## Webhooks',
    '',
    ...markdownTable(
      ['Type', 'Told when'],
      Object.entries(contract.webhooks).map(([type, { post }]) => [
        code(type),
        (post.description ?? post.summary).split('\n')[0] ?? '',
      ]),
    ),
    '',
    '## Scopes',
    '',
    ...scopeTable(contract),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function hasBody({ method }: Endpoint): boolean {
  return method !== 'GET' && method !== 'DELETE';
}

function isPost({ method }: Endpoint): boolean {
  return method === 'POST';
}

/** What all of these may answer. */
function commonErrors(endpoints: readonly Endpoint[]): string[] {
  const [first, ...others] = endpoints;
  return (first?.errors ?? []).filter((error) => others.every(({ errors }) => errors.includes(error)));
}

function tagSection(
  tag: string,
  endpoints: readonly Endpoint[],
  known: (endpoint: Endpoint) => readonly string[],
): string[] {
  const own = endpoints.filter((endpoint) => endpoint.tag === tag);
  return [
    `## ${tag}`,
    '',
    ...markdownTable(
      ['Operation', 'Request', 'Does', 'Roles', 'Scope', 'Answers', 'Errors of its own'],
      own.map((endpoint) => [
        code(endpoint.operationId),
        code(`${endpoint.method} ${endpoint.path}`),
        endpoint.summary,
        endpoint.roles.join(', '),
        code(endpoint.scope),
        endpoint.success,
        listed(endpoint.errors.filter((error) => !known(endpoint).includes(error))),
      ]),
    ),
    '',
    ...queryLines(own),
  ];
}

/** Filters of the lists, where there are any. */
function queryLines(endpoints: readonly Endpoint[]): string[] {
  const asking = endpoints.filter(({ query }) => query.length > 0);
  if (asking.length === 0) return [];
  return [...asking.map(({ operationId, query }) => `- ${code(operationId)} takes ${listed(query)}.`), ''];
}

function stateSections(contract: Contract): string[] {
  const drawn = Object.entries(contract['x-states']).flatMap(([schema, moves]) => [
    `### ${schema}`,
    '',
    ...markdownTable(
      ['From', 'To'],
      Object.entries(moves).map(([from, to]) => [
        code(from),
        to.length > 0 ? listed(to) : 'nothing: it is final',
      ]),
    ),
    '',
    'No other move is possible; a command that asks for one is answered `conflict`.',
    '',
  ]);
  const others = Object.entries(contract.components.schemas).flatMap(([schema, { properties }]) => {
    const states = properties?.['status']?.enum;
    const isResource = properties?.['id'] !== undefined && !(schema in contract['x-states']);
    return states && isResource ? [[schema, listed(states)]] : [];
  });
  return [...drawn, '### Other resources', '', ...markdownTable(['Resource', '`status`'], others), ''];
}

function errorTable(contract: Contract): readonly string[] {
  const problems = Object.values(contract.components.examples).map(({ value }) => value);
  return markdownTable(
    ['Status', 'Code', 'Title'],
    problems
      .sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
      .map(({ status, code: name, title }) => [String(status), code(name), title]),
  );
}

/** The contract describes each scope on a line of its own. */
function scopeTable({ components }: Contract): readonly string[] {
  const lines = components.schemas['Scope']?.description?.split('\n') ?? [];
  const rows = lines.flatMap((line) => {
    const found = /^(`[^`]+`): (.*)$/.exec(line);
    return found ? [[found[1] ?? '', found[2] ?? '']] : [];
  });
  return markdownTable(['Scope', 'Opens'], rows);
}
