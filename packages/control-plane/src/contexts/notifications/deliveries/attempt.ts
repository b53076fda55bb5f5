import type { Clock } from '../../../kernel/clock.ts';
import { outgoing } from '../../../platform/telemetry/tracing/continue-trace.ts';
import { traceStep } from '../../../platform/telemetry/tracing/spans.ts';
import { AddressRefused } from './address-guard.ts';
import type { HttpAnswer } from './answer.ts';
import type { HttpClient } from './http-client.ts';
import { retryAfterMs } from './retry-after.ts';
import type { AttemptErrorClass } from './schemas.ts';
import { signedHeaders } from './signing.ts';

/** What came of one try to deliver. */
export type AttemptOutcome = {
  at: Date;
  latencyMs: number;
  statusCode: number | null;
  /** Null: delivered. */
  errorClass: AttemptErrorClass | null;
  /** The beginning of the answer's body; it may hold anything, personal data too. */
  excerpt: string | null;
  /** How long the receiver asked to be left alone. */
  retryAfterMs: number | undefined;
};

export type OutgoingWebhook = {
  id: string;
  url: string;
  secrets: readonly string[];
  body: string;
  /** The trace that it belongs to; the receiver may go on with it. */
  traceparent?: string | undefined;
};

const timeoutMs = 15_000;

/**
 * Signs a webhook and posts it once. Only 2xx counts. Rejects only where `signal` gave up: then nothing is known.
 * `clock` must be the real one: receivers refuse a signature more than five minutes away from their own time.
 */
export async function attemptDelivery(
  webhook: OutgoingWebhook,
  parts: { client: HttpClient; clock: Clock; signal: AbortSignal },
): Promise<AttemptOutcome> {
  const at = parts.clock.now();
  const signal = AbortSignal.any([parts.signal, AbortSignal.timeout(timeoutMs)]);
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(webhook.body)),
    'user-agent': 'Creditplane-Webhooks/1',
    ...signedHeaders({ id: webhook.id, sentAt: at, body: webhook.body }, webhook.secrets),
  };
  const outcome = await post(webhook, headers, { client: parts.client, signal }).then(
    (answer) => answeredBy(answer, parts.clock.now()),
    (error: unknown) => {
      if (parts.signal.aborted) throw error;
      return {
        statusCode: null,
        errorClass: classOfError(error, signal),
        excerpt: null,
        retryAfterMs: undefined,
      };
    },
  );
  return { at, latencyMs: Math.max(0, parts.clock.now().getTime() - at.getTime()), ...outcome };
}

/** The URL is the lender's own and may hold anything, so the span tells what came of it and no more. */
function post(
  { id, url, body, traceparent }: OutgoingWebhook,
  headers: Readonly<Record<string, string>>,
  { client, signal }: { client: HttpClient; signal: AbortSignal },
): Promise<HttpAnswer> {
  const facts = { 'http.request.method': 'POST', 'creditplane.webhook_id': id };
  return traceStep('POST webhook', { kind: 'CLIENT', facts }, async (span) => {
    const trace = outgoing(traceparent);
    const answer = await client.post(url, trace ? { ...headers, traceparent: trace } : headers, body, signal);
    span.setAttribute('http.response.status_code', answer.status);
    return answer;
  });
}

function answeredBy(answer: HttpAnswer, now: Date): Omit<AttemptOutcome, 'at' | 'latencyMs'> {
  return {
    statusCode: answer.status,
    errorClass: classOfStatus(answer.status),
    excerpt: answer.excerpt ?? null,
    retryAfterMs: retryAfterMs(answer, now),
  };
}

function classOfStatus(status: number): AttemptErrorClass | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return 'redirect';
  return status === 410 ? 'gone' : 'status';
}

function classOfError(error: unknown, signal: AbortSignal): AttemptErrorClass {
  if (error instanceof AddressRefused) return 'address_refused';
  if (signal.aborted) return 'timeout';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'dns';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (/^ERR_(TLS|SSL)|CERT|EPROTO|SELF_SIGNED|UNABLE_TO_/.test(code)) return 'tls';
  return 'connection';
}
