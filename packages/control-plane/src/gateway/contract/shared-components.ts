import { currentApiVersion } from '../api-version.ts';
import { defaultBodyLimitBytes } from '../request-body.ts';

const text = { type: 'string' } as const;

/** Request headers that operations share, by the name under `components.parameters`. */
export const sharedParameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Makes the request safe to repeat for 24 hours: the same key and body get the same answer. 1 to 255 visible ASCII characters.',
    schema: { ...text, minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    example: '7f1d2c1e-5c0b-4c5e-9f0a-0f7a3a6f6c11',
  },
  Prefer: {
    name: 'Prefer',
    in: 'header',
    required: false,
    description:
      '`wait=N`: answer within N seconds, at most 30, with the outcome if it is there by then (RFC 7240).',
    schema: text,
    example: 'wait=10',
  },
  CreditplaneVersion: {
    name: 'Creditplane-Version',
    in: 'header',
    required: false,
    description: `The dated version of the API. Default: ${currentApiVersion}.`,
    schema: text,
    example: currentApiVersion,
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description:
      "The caller's own id of this request, kept in our logs. 8 to 64 of A-Z a-z 0-9 _ . : -, one letter at least.",
    schema: { ...text, minLength: 8, maxLength: 64 },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The `ETag` of the answer that the caller holds; 304 where it still stands.',
    schema: text,
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description:
      'The `version` that the caller has read, in quotes: `"3"`. 412 where the resource has moved on since.',
    schema: text,
    example: '"3"',
  },
} as const;

/** Response headers, by their names. */
export const sharedHeaders = {
  'X-Request-Id': { description: 'Finds this request in our logs.', schema: text },
  'X-Response-Time': { description: 'How long we took, e.g. `12.3ms`.', schema: text },
  'X-Service-Name': { description: 'The service that answered.', schema: text },
  'Creditplane-Version': { description: 'The version that this answer follows.', schema: text },
  ETag: { description: 'For `If-None-Match`.', schema: text },
  RateLimit: { description: 'What is left of each window: `"minute";r=99;t=60`.', schema: text },
  'RateLimit-Policy': { description: 'The windows: `"minute";q=100;w=60`.', schema: text },
  'Retry-After': { description: 'Seconds to wait before the next try.', schema: { type: 'integer' } },
  'Idempotency-Replayed': {
    description: '`true` where this is the answer of an earlier request with the same key.',
    schema: text,
  },
  'Preference-Applied': { description: '`wait=N` where the wait was honoured.', schema: text },
} as const;

export const apiDescription = `Credit as a service: submit an application, get a decision, hear of it by a signed webhook.

Money is an integer in minor units with an ISO 4217 code. Ids carry a prefix and sort by time. Lists are cursor pages. Errors are \
\`application/problem+json\` (RFC 9457) with a stable \`code\`. A body may have ${defaultBodyLimitBytes} bytes. Fields, codes and \
enum values may be added at any time; nothing else changes within a version.`;
