import { OpenAPIHono } from '@hono/zod-openapi';
import { type FaultCode, faultStatuses } from '../../kernel/faults.ts';
import { problemSchema } from '../../platform/http/problem.ts';
import type { Route } from '../../platform/http/route.ts';
import { currentApiVersion } from '../api-version.ts';
import { apiBase } from '../route-table.ts';
import { operationOf } from './operations.ts';
import { exampleName, problemExample, problemResponsesOf } from './problem-responses.ts';
import { apiDescription, sharedHeaders, sharedParameters } from './shared-components.ts';
import { type WebhookContract, webhookOf } from './webhooks.ts';

/** Which state of a resource may follow which, by the name of its schema. */
type States = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type ContractParts = { routes: readonly Route[]; webhooks?: WebhookContract; states?: States };

/** An OpenAPI 3.1 document. Plain JSON: `JSON.stringify` gives what is committed and served. */
export type ContractDocument = Readonly<Record<string, unknown>>;

/**
 * The contract of the given routes. The same routes give the same bytes whatever their order, since the committed
 * file is compared with it.
 */
export function buildContract({ routes, webhooks, states = {} }: ContractParts): ContractDocument {
  // Only its registry and generator are used; no request passes through.
  const generator = new OpenAPIHono();
  const registry = generator.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key: `cp_test_sk_...` (roles) or `cp_test_rk_...` (scopes).',
  });
  for (const [name, parameter] of Object.entries(sharedParameters)) {
    registry.registerComponent('parameters', name, parameter);
  }
  for (const [name, header] of Object.entries(sharedHeaders)) {
    registry.registerComponent('headers', name, header);
  }
  for (const code of Object.keys(faultStatuses) as FaultCode[]) {
    registry.registerComponent('examples', exampleName(code), problemExample(code));
  }
  registry.register('Problem', problemSchema);

  const contracts = routes.map(({ contract }) => contract).sort(byOperation);
  refuseDoubles(contracts.map(({ operationId }) => operationId));
  for (const { name, response } of contracts.flatMap(problemResponsesOf)) {
    registry.registerComponent('responses', name, response);
  }
  for (const contract of contracts) registry.registerPath(operationOf(contract));
  for (const type of [...(webhooks?.types ?? [])].sort()) {
    if (webhooks) registry.registerWebhook(webhookOf(type, webhooks));
  }

  const { paths, components, ...rest } = generator.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Creditplane API',
      version: currentApiVersion,
      description: apiDescription,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: apiBase }],
    security: [{ apiKey: [] }],
    tags: [...new Set(contracts.map(({ tag }) => tag))].sort().map((name) => ({ name })),
  });
  return {
    ...rest,
    'x-states': states,
    paths: sorted(paths ?? {}),
    components: sorted(
      Object.fromEntries(Object.entries(components ?? {}).map(([kind, named]) => [kind, sorted(named)])),
    ),
  };
}

function byOperation(a: { operationId: string }, b: { operationId: string }): number {
  return a.operationId < b.operationId ? -1 : 1;
}

function refuseDoubles(operationIds: readonly string[]): void {
  const double = operationIds.find((id, index) => operationIds.indexOf(id) !== index);
  if (double) throw new Error(`Two operations are named ${double}.`);
}

/** The members by name; inside them the order is that of the schemas, which reads better. */
function sorted(members: object): object {
  return Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
