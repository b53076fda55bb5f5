import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { boundedLabel, httpMethodLabel, routeLabel } from './metric-labels.ts';

/**
 * What the house counts. Each method takes plain values and milliseconds; Prometheus gets seconds.
 * Labels are names from the code (a route's pattern, a provider, an outcome), never ids or anything of a person.
 */
export type Metrics = {
  /** Rate, errors and duration of the API, by route pattern (`/api/v1/applications/{id}`). */
  httpRequest(request: { method: string; route: string; status: number; durationMs: number }): void;
  /** A decision; of the first one of an application, how long the applicant waited for it since submission. */
  decision(decision: { outcome: string; sinceSubmissionMs?: number }): void;
  /** What a provider's answer took and cost, in minor units of USD. */
  providerCall(call: { provider: string; outcome: string; durationMs: number; costMinor: number }): void;
  /** How far a consumer is behind the newest committed event. */
  subscriptionLag(lag: { consumer: string; lagMs: number }): void;
  /** How many events a consumer has not handled; counting stops at 10,000. */
  subscriptionBacklog(backlog: { consumer: string; events: number }): void;
  /** How old the oldest event is that was committed and not yet given to the broker. */
  relayLag(lag: { relay: string; lagMs: number }): void;
  /** Events that the broker has acknowledged. */
  relayed(batch: { relay: string; events: number }): void;
  /** One batch of a consumer, from reading it to its commit. */
  reaction(batch: { consumer: string; events: number; durationMs: number }): void;
  /** A batch that was rolled back, and comes again in smaller parts. */
  reactionFailed(batch: { consumer: string }): void;
  deadLetter(letter: { consumer: string }): void;
  /** How many events are put aside at the moment. */
  deadLettersStanding(letters: { consumer: string; events: number }): void;
  /** One try at a job. */
  job(attempt: { kind: string; outcome: 'done' | 'failed'; durationMs: number }): void;
  /** A job ran out of attempts and stays for a person to look at. */
  deadJob(job: { kind: string }): void;
  webhookDelivery(delivery: { outcome: string; durationMs: number }): void;
  /** How long a borrower waited for a connection. */
  poolWait(wait: { pool: string; waitMs: number }): void;
  /** Asked at each scrape: connections of a pool that work and that rest, and borrowers that wait for one. */
  watchPool(pool: string, count: () => { busy: number; idle: number; waiting: number }): void;
  /** One call between targets, at the end that made it or at the one that answered. */
  rpc(call: { end: 'client' | 'server'; method: string; outcome: string; durationMs: number }): void;
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
  const gauge = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Gauge({ name: `creditplane_${name}`, help, labelNames, registers });
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
  const providerCost = counter('provider_cost_usd_total', 'Price of the answers of data providers', [
    'provider',
  ]);
  const lag = gauge('subscription_lag_seconds', 'Age of the oldest event that a consumer has not handled', [
    'consumer',
  ]);
  const backlog = gauge(
    'subscription_backlog_events',
    'Events that a consumer has not handled; counting stops at 10,000',
    ['consumer'],
  );
  const relayLag = gauge(
    'relay_lag_seconds',
    'Age of the oldest event that was not yet given to the broker',
    ['relay'],
  );
  const relayed = counter('relayed_events_total', 'Events that the broker has acknowledged', ['relay']);
  const reactionDuration = histogram(
    'reaction_duration_seconds',
    'Duration of batches of a consumer',
    ['consumer'],
    requestSeconds,
  );
  const reactedEvents = counter('reaction_events_total', 'Events that a consumer has handled', ['consumer']);
  const reactionFailures = counter('reaction_failures_total', 'Batches that were rolled back', ['consumer']);
  const deadLetters = counter('dead_letters_total', 'Events that a consumer gave up on', ['consumer']);
  const deadLettersStanding = gauge('dead_letters', 'Events that a consumer has put aside', ['consumer']);
  const jobDuration = histogram(
    'job_duration_seconds',
    'Duration of jobs',
    ['kind', 'outcome'],
    requestSeconds,
  );
  const deadJobs = counter('dead_jobs_total', 'Jobs that ran out of attempts', ['kind']);
  const deliveries = counter('webhook_deliveries_total', 'Webhook delivery attempts', ['outcome']);
  const deliveryDuration = histogram(
    'webhook_delivery_duration_seconds',
    'Duration of webhook delivery attempts',
    ['outcome'],
    requestSeconds,
  );
  const poolConnections = gauge('pool_connections', 'Connections of a pool', ['pool', 'state']);
  const poolBorrowers = gauge('pool_waiting', 'Borrowers that wait for a connection', ['pool']);
  const pools = new Map<string, () => { busy: number; idle: number; waiting: number }>();
  const countPools = (): void => {
    for (const [pool, count] of pools) {
      const { busy, idle, waiting } = count();
      poolConnections.set({ pool, state: 'busy' }, busy);
      poolConnections.set({ pool, state: 'idle' }, idle);
      poolBorrowers.set({ pool }, waiting);
    }
  };
  const rpcDuration = histogram(
    'rpc_duration_seconds',
    'Duration of calls between targets',
    ['end', 'method', 'outcome'],
    requestSeconds,
  );
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
      if (sinceSubmissionMs !== undefined) timeToDecision.observe(labels, sinceSubmissionMs / 1_000);
    },
    providerCall: ({ provider, outcome, durationMs, costMinor }) => {
      const name = boundedLabel(provider);
      providerDuration.observe({ provider: name, outcome: boundedLabel(outcome) }, durationMs / 1_000);
      if (costMinor > 0) providerCost.inc({ provider: name }, costMinor / 100);
    },
    subscriptionLag: ({ consumer, lagMs }) => lag.set({ consumer: boundedLabel(consumer) }, lagMs / 1_000),
    subscriptionBacklog: ({ consumer, events }) => backlog.set({ consumer: boundedLabel(consumer) }, events),
    relayLag: ({ relay, lagMs }) => relayLag.set({ relay: boundedLabel(relay) }, lagMs / 1_000),
    relayed: ({ relay, events }) => relayed.inc({ relay: boundedLabel(relay) }, events),
    reaction: ({ consumer, events, durationMs }) => {
      const labels = { consumer: boundedLabel(consumer) };
      reactionDuration.observe(labels, durationMs / 1_000);
      reactedEvents.inc(labels, events);
    },
    reactionFailed: ({ consumer }) => reactionFailures.inc({ consumer: boundedLabel(consumer) }),
    deadLettersStanding: ({ consumer, events }) =>
      deadLettersStanding.set({ consumer: boundedLabel(consumer) }, events),
    job: ({ kind, outcome, durationMs }) =>
      jobDuration.observe({ kind: boundedLabel(kind), outcome }, durationMs / 1_000),
    deadLetter: ({ consumer }) => deadLetters.inc({ consumer: boundedLabel(consumer) }),
    deadJob: ({ kind }) => deadJobs.inc({ kind: boundedLabel(kind) }),
    webhookDelivery: ({ outcome, durationMs }) => {
      const labels = { outcome: boundedLabel(outcome) };
      deliveries.inc(labels);
      deliveryDuration.observe(labels, durationMs / 1_000);
    },
    poolWait: ({ pool, waitMs }) => poolWaits.observe({ pool: boundedLabel(pool) }, waitMs / 1_000),
    cacheFallback: ({ operation }) => cacheFallbacks.inc({ operation: boundedLabel(operation) }),
    cacheAway: (away) => cacheAway.set(away ? 1 : 0),
    cachedResponse: ({ outcome }) => cachedResponses.inc({ outcome }),
    watchPool: (pool, count) => void pools.set(boundedLabel(pool), count),
    rpc: ({ end, method, outcome, durationMs }) =>
      rpcDuration.observe(
        { end, method: boundedLabel(method), outcome: boundedLabel(outcome) },
        durationMs / 1_000,
      ),
    expose: async () => {
      countPools();
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}
