import type { RouteContract } from '../../platform/http/route.ts';
import { z } from '../../platform/http/schema.ts';
import { problemResponsesOf } from './problem-responses.ts';
import type { sharedHeaders, sharedParameters } from './shared-components.ts';

/** One operation as the registry of the OpenAPI generator takes it. */
export function operationOf(contract: RouteContract) {
  return {
    method: contract.method,
    path: contract.path,
    operationId: contract.operationId,
    tags: [contract.tag],
    summary: contract.summary,
    description: descriptionOf(contract),
    'x-roles': [...contract.roles],
    'x-scope': contract.scope,
    parameters: headerParameters(contract),
    request: requestOf(contract),
    responses: {
      [contract.response.status]: successOf(contract),
      ...(contract.method === 'get' ? { 304: { description: 'What the caller holds still stands.' } } : {}),
      ...Object.fromEntries(
        problemResponsesOf(contract).map(({ status, name }) => [
          status,
          { $ref: `#/components/responses/${name}` },
        ]),
      ),
    },
  };
}

/** Who may call stands in the text too: the pages made from a contract show no extensions. */
function descriptionOf({ description, roles, scope }: RouteContract): string {
  const rights = `Roles: ${roles.join(', ')}. Scope of a restricted key: \`${scope}\`.`;
  return description ? `${description}\n\n${rights}` : rights;
}

function headerParameters(contract: RouteContract) {
  const names: (keyof typeof sharedParameters)[] = ['CreditplaneVersion', 'RequestId'];
  if (contract.method === 'post') names.push('IdempotencyKey');
  if (contract.method === 'get') names.push('IfNoneMatch');
  if (contract.waits) names.push('Prefer');
  if (contract.versioned) names.push('IfMatch');
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function requestOf(contract: RouteContract) {
  const params = objectOf(contract.params, contract.operationId, 'params');
  const query = objectOf(contract.query, contract.operationId, 'query');
  if (contract.path.includes('{') && !params) {
    throw new Error(`${contract.operationId} has path parameters and no schema for them.`);
  }
  return {
    ...(params ? { params } : {}),
    ...(query ? { query } : {}),
    ...(contract.body
      ? {
          body: {
            required: !contract.body.isOptional(),
            content: {
              'application/json': {
                schema: contract.body,
                ...(contract.bodyExample === undefined ? {} : { example: contract.bodyExample }),
              },
            },
          },
        }
      : {}),
  };
}

function successOf({ method, waits, response }: RouteContract) {
  const names: (keyof typeof sharedHeaders)[] = [
    'X-Request-Id',
    'X-Response-Time',
    'X-Service-Name',
    'Creditplane-Version',
    'RateLimit',
    'RateLimit-Policy',
  ];
  if (method === 'get' && !response.contentType) names.push('ETag');
  if (method === 'post') names.push('Idempotency-Replayed');
  if (waits) names.push('Preference-Applied');
  const own = Object.entries(response.headers ?? {}).map(
    ([name, description]) => [name, { description, schema: { type: 'string' as const } }] as const,
  );
  return {
    description: response.description,
    headers: {
      ...Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
      ...Object.fromEntries(own),
    },
    ...(response.schema
      ? {
          content: {
            [response.contentType ?? 'application/json']: {
              schema: response.schema,
              ...(response.example === undefined ? {} : { example: response.example }),
            },
          },
        }
      : {}),
  };
}

function objectOf(schema: z.ZodType | undefined, operationId: string, part: string): z.ZodObject | undefined {
  if (schema === undefined || schema instanceof z.ZodObject) return schema;
  throw new Error(`The ${part} of ${operationId} must be an object schema.`);
}
