import { type FaultCode, faultStatuses } from '../../kernel/faults.ts';
import { problemTitles } from '../../platform/http/problem.ts';
import type { RouteContract } from '../../platform/http/route.ts';

/** Every code that an operation may answer: what any route may, what its shape brings, what its contract names. */
export function faultsOf(contract: RouteContract): FaultCode[] {
  const codes = new Set<FaultCode>([
    'invalid_request',
    'unauthenticated',
    'key_expired',
    'forbidden',
    'validation_failed',
    'rate_limited',
    'internal',
    'unavailable',
  ]);
  const add = (...more: readonly FaultCode[]) => {
    for (const code of more) codes.add(code);
  };
  if (contract.params) add('not_found');
  if (contract.method !== 'get' && contract.method !== 'delete') {
    add('malformed_json', 'body_too_large', 'unsupported_media_type', 'conflict');
  }
  if (contract.method === 'post') add('idempotency_in_flight', 'idempotency_key_reused');
  if (contract.versioned) add('precondition_failed');
  add(...(contract.faults ?? []));
  return [...codes].sort();
}

/** A response under `components.responses`, shared by the operations that answer the same codes with a status. */
export type ProblemResponse = { name: string; status: number; response: ResponseComponent };

type ResponseComponent = {
  description: string;
  headers: Record<string, { $ref: string }>;
  content: Record<string, { schema: { $ref: string }; examples: Record<string, { $ref: string }> }>;
};

/** One response per status, with an example for each of its codes. */
export function problemResponsesOf(contract: RouteContract): ProblemResponse[] {
  const byStatus = Map.groupBy(faultsOf(contract), (code) => faultStatuses[code]);
  return [...byStatus].map(([status, codes]) => ({
    status,
    name: `problem.${codes.join('-')}`,
    response: {
      description: codes.map((code) => problemTitles[code]).join('; '),
      headers: {
        'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' },
        ...(status === 429 ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } : {}),
      },
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(
            codes.map((code) => [code, { $ref: `#/components/examples/${exampleName(code)}` }]),
          ),
        },
      },
    },
  }));
}

export function exampleName(code: FaultCode): string {
  return `problem.${code}`;
}

/** A problem document as a caller sees it. */
export function problemExample(code: FaultCode): object {
  return {
    summary: problemTitles[code],
    value: {
      type: `https://creditplane.dev/problems/${code}`,
      title: problemTitles[code],
      status: faultStatuses[code],
      detail: details[code] ?? `${problemTitles[code]}.`,
      code,
      requestId: 'rqt_01k9z3c4e8f7tbv2m5n6p7q8r9',
      ...(code === 'validation_failed'
        ? { errors: [{ pointer: '/requestedAmount', message: 'is required' }] }
        : {}),
    },
  };
}

const details: Partial<Record<FaultCode, string>> = {
  unauthenticated: 'Send the API key as `Authorization: Bearer cp_test_sk_...`.',
  key_expired: 'This API key has expired. Create a new one.',
  validation_failed: 'One field is wrong; see errors.',
  rate_limited: 'More than 100 requests in one minute. Try again in 42 s.',
  idempotency_key_reused: 'This Idempotency-Key was used with another body. Use a new key for a new request.',
};
