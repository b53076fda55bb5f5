import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { boundedLabel, httpMethodLabel, routeLabel } from './metric-labels.ts';

/**
 * What the house counts. Each method takes plain values and milliseconds; Prometheus gets seconds.
 * Labels are names from the code (a route's pattern, a provider, an outcome), never ids or anything of a person.
 */
export type Metrics = {
  /** Rate, errors and duration of the API, by route pattern (`/api/v1/applications/{id}`). */
  httpRequest(request: { method: string; route: string; status: number; durationMs: number }): void;
  /** A decision, and how long the applicant waited for it since submission. */
  decision(decision: { outcome: string; sinceSubmissionMs: number }): void;
  providerCall(call: { provider: string; outcome: string; durationMs: number }): void;
  /** How far a consumer is behind the newest committed event. */
  subscriptionLag(lag: { consumer: string; lagMs: number }): void;
  /** How many events a consumer has not handled; counting stops at 10,000. */
  subscriptionBacklog(backlog: { consumer: string; events: number }): void;
  deadLetter(letter: { consumer: string }): void;
  /** A job ran out of attempts and stays for a person to look at. */
  deadJob(job: { kind: string }): void;
  webhookDelivery(delivery: { outcome: string }): void;
  /** How long a borrower waited for a connection. */
  poolWait(wait: { pool: string; waitMs: number }): void;
  /** A call that did without the shared cache: its counters and locks were those of this process. */
  cacheFallback(call: { operation: string }): void;
  /** Whether this process does without the shared cache at the moment. */
  cacheAway(away: boolean): void;
  /** An answer was, or was not, taken from the response cache. */
  cachedResponse(read: { outcome: 'hit' | 'miss' }): void;
  /** The body of GET /metrics. */
  expose(): Promise<{ contentType: string; body: string }>;
};

const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** From an in-process answer to a manual review of days. */
const decisionSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600, 86_400, 604_800];
const poolWaitSeconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

/** Metrics with a registry of their own, so that several control planes share a process without mixing. */
export function createMetrics({ processMetrics = false }: { processMetrics?: boolean } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Off unless asked for: each set watches the event loop and cannot be stopped again.
  if (processMetrics) collectDefaultMetrics({ register: registry });

  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name: `creditplane_${name}`, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, labelNames: L[], buckets: number[]) =>
    new Histogram({ name: `creditplane_${name}`, help, labelNames, buckets, registers });

  const httpDuration = histogram(
    'http_request_duration_seconds',
    'Duration of API requests',
    ['method', 'route', 'status'],
    requestSeconds,
  );
  const decisions = counter('decisions_total', 'Credit decisions', ['outcome']);
  const timeToDecision = histogram(
    'time_to_decision_seconds',
    'Submission to decision',
    ['outcome'],
    decisionSeconds,
  );
  const providerDuration = histogram(
    'provider_call_duration_seconds',
    'Duration of calls to data providers',
    ['provider', 'outcome'],
    requestSeconds,
  );
  const lag = new Gauge({
    name: 'creditplane_subscription_lag_seconds',
    help: 'Age of the oldest event that a consumer has not handled',
    labelNames: ['consumer'],
    registers,
  });
  const backlog = new Gauge({
    name: 'creditplane_subscription_backlog_events',
    help: 'Events that a consumer has not handled; counting stops at 10,000',
    labelNames: ['consumer'],
    registers,
  });
  const deadLetters = counter('dead_letters_total', 'Events that a consumer gave up on', ['consumer']);
  const deadJobs = counter('dead_jobs_total', 'Jobs that ran out of attempts', ['kind']);
  const deliveries = counter('webhook_deliveries_total', 'Webhook delivery attempts', ['outcome']);
  const poolWaits = histogram('pool_wait_seconds', 'Wait for a pooled connection', ['pool'], poolWaitSeconds);

  const cacheFallbacks = counter('cache_fallbacks_total', 'Calls that did without the shared cache', [
    'operation',
  ]);
  const cacheAway = new Gauge({
    name: 'creditplane_cache_away',
    help: '1 while this process does without the shared cache, and limits rates for itself',
    registers,
  });
  const cachedResponses = counter('cached_responses_total', 'Reads of the response cache', ['outcome']);

  return {
    httpRequest: ({ method, route, status, durationMs }) =>
      httpDuration.observe(
        { method: httpMethodLabel(method), route: routeLabel(route), status: String(status) },
        durationMs / 1_000,
      ),
    decision: ({ outcome, sinceSubmissionMs }) => {
      const labels = { outcome: boundedLabel(outcome) };
      decisions.inc(labels);
      timeToDecision.observe(labels, sinceSubmissionMs / 1_000);
    },
    providerCall: ({ provider, outcome, durationMs }) =>
      providerDuration.observe(
        { provider: boundedLabel(provider), outcome: boundedLabel(outcome) },
        durationMs / 1_000,
      ),
    subscriptionLag: ({ consumer, lagMs }) => lag.set({ consumer: boundedLabel(consumer) }, lagMs / 1_000),
    subscriptionBacklog: ({ consumer, events }) => backlog.set({ consumer: boundedLabel(consumer) }, events),
    deadLetter: ({ consumer }) => deadLetters.inc({ consumer: boundedLabel(consumer) }),
    deadJob: ({ kind }) => deadJobs.inc({ kind: boundedLabel(kind) }),
    webhookDelivery: ({ outcome }) => deliveries.inc({ outcome: boundedLabel(outcome) }),
    poolWait: ({ pool, waitMs }) => poolWaits.observe({ pool: boundedLabel(pool) }, waitMs / 1_000),
    cacheFallback: ({ operation }) => cacheFallbacks.inc({ operation: boundedLabel(operation) }),
    cacheAway: (away) => cacheAway.set(away ? 1 : 0),
    cachedResponse: ({ outcome }) => cachedResponses.inc({ outcome }),
    expose: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
