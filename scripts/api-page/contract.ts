/** As much of the contract as the page tells. */
export type Contract = {
  info: { version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, { post: { summary: string; description?: string } }>;
  /** Which state may follow which, by schema. */
  'x-states': Record<string, Record<string, string[]>>;
  components: {
    schemas: Record<string, { properties?: Record<string, { enum?: string[] }>; description?: string }>;
    examples: Record<string, { value: { code: string; status: number; title: string } }>;
  };
};

type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  parameters?: ({ $ref: string } | { name: string; in: string })[];
  responses: Record<string, { $ref?: string }>;
  'x-roles': string[];
  'x-scope': string;
};

export type Endpoint = {
  operationId: string;
  tag: string;
  method: string;
  path: string;
  summary: string;
  roles: string[];
  scope: string;
  success: string;
  errors: string[];
  query: string[];
};

/** Every operation, in the order of the paths. */
export function endpointsOf(contract: Contract): Endpoint[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      operationId: operation.operationId,
      tag: operation.tags[0] ?? '',
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      roles: operation['x-roles'],
      scope: operation['x-scope'],
      success: Object.keys(operation.responses).find((status) => status.startsWith('2')) ?? '',
      errors: Object.values(operation.responses).flatMap(({ $ref }) => codesOf($ref)),
      query: (operation.parameters ?? []).flatMap((parameter) =>
        'in' in parameter && parameter.in === 'query' ? [parameter.name] : [],
      ),
    })),
  );
}

/** `#/components/responses/problem.conflict-gone` tells its codes by its name. */
function codesOf(reference: string | undefined): string[] {
  const name = reference?.split('/problem.')[1];
  return name ? name.split('-') : [];
}
