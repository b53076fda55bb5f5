import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';

const id = 'app_01k0000000e008000000000000';

async function linesOf(metrics: ReturnType<typeof createMetrics>) {
  return (await metrics.expose()).body.split('\n');
}

describe('the metrics', () => {
  test('tell requests by method, route pattern and status, in seconds', async () => {
    const metrics = createMetrics();
    const request = { method: 'get', route: '/api/v1/applications/{id}', status: 200 };
    metrics.httpRequest({ ...request, durationMs: 30 });
    metrics.httpRequest({ ...request, durationMs: 20 });
    const labels = 'method="GET",route="/api/v1/applications/{id}",status="200"';
    const lines = await linesOf(metrics);
    expect(lines).toContain(`creditplane_http_request_duration_seconds_count{${labels}} 2`);
    expect(lines).toContain(`creditplane_http_request_duration_seconds_sum{${labels}} 0.05`);
    expect(lines).toContain(`creditplane_http_request_duration_seconds_bucket{le="0.025",${labels}} 1`);
  });

  test('tell the business: decisions, providers, lag, dead letters, webhooks, pool waits', async () => {
    const metrics = createMetrics();
    metrics.decision({ outcome: 'approved', sinceSubmissionMs: 142 });
    metrics.decision({ outcome: 'approved' });
    metrics.providerCall({ provider: 'sandbox-bureau', outcome: 'ok', durationMs: 66, costMinor: 125 });
    metrics.providerCall({ provider: 'sandbox-bureau', outcome: 'timeout', durationMs: 66, costMinor: 0 });
    metrics.subscriptionLag({ consumer: 'risk', lagMs: 5_000 });
    metrics.subscriptionLag({ consumer: 'risk', lagMs: 1_500 });
    metrics.deadLetter({ consumer: 'risk' });
    metrics.deadLettersStanding({ consumer: 'risk', events: 3 });
    metrics.reaction({ consumer: 'risk', events: 50, durationMs: 20 });
    metrics.reactionFailed({ consumer: 'risk' });
    metrics.relayLag({ relay: 'kafka', lagMs: 250 });
    metrics.relayed({ relay: 'kafka', events: 200 });
    metrics.job({ kind: 'risk.assess', outcome: 'failed', durationMs: 30 });
    metrics.webhookDelivery({ outcome: 'delivered', durationMs: 12 });
    metrics.poolWait({ pool: 'primary', waitMs: 4 });
    metrics.watchPool('primary', () => ({ busy: 7, idle: 3, waiting: 2 }));
    metrics.rpc({ end: 'client', method: 'providers.request', outcome: 'ok', durationMs: 40 });
    const lines = await linesOf(metrics);
    for (const line of [
      'creditplane_decisions_total{outcome="approved"} 2',
      'creditplane_time_to_decision_seconds_sum{outcome="approved"} 0.142',
      'creditplane_provider_call_duration_seconds_count{provider="sandbox-bureau",outcome="ok"} 1',
      'creditplane_subscription_lag_seconds{consumer="risk"} 1.5',
      'creditplane_dead_letters_total{consumer="risk"} 1',
      'creditplane_time_to_decision_seconds_count{outcome="approved"} 1',
      'creditplane_provider_cost_usd_total{provider="sandbox-bureau"} 1.25',
      'creditplane_dead_letters{consumer="risk"} 3',
      'creditplane_reaction_events_total{consumer="risk"} 50',
      'creditplane_reaction_duration_seconds_count{consumer="risk"} 1',
      'creditplane_reaction_failures_total{consumer="risk"} 1',
      'creditplane_relay_lag_seconds{relay="kafka"} 0.25',
      'creditplane_relayed_events_total{relay="kafka"} 200',
      'creditplane_job_duration_seconds_sum{kind="risk.assess",outcome="failed"} 0.03',
      'creditplane_webhook_delivery_duration_seconds_sum{outcome="delivered"} 0.012',
      'creditplane_pool_connections{pool="primary",state="busy"} 7',
      'creditplane_pool_waiting{pool="primary"} 2',
      'creditplane_rpc_duration_seconds_count{end="client",method="providers.request",outcome="ok"} 1',
      'creditplane_webhook_deliveries_total{outcome="delivered"} 1',
      'creditplane_pool_wait_seconds_sum{pool="primary"} 0.004',
    ]) {
      expect(lines).toContain(line);
    }
  });

  test('of several control planes in one process do not mix', async () => {
    const first = createMetrics({ processMetrics: true });
    const second = createMetrics({ processMetrics: true });
    first.deadLetter({ consumer: 'risk' });
    expect((await first.expose()).body).toContain('dead_letters_total{consumer="risk"} 1');
    expect((await second.expose()).body).not.toContain('consumer="risk"');
  });

  test('come with the content type that Prometheus reads, and with process metrics only when asked', async () => {
    const { contentType, body } = await createMetrics().expose();
    expect(contentType).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(body).not.toContain('process_cpu');
    expect((await createMetrics({ processMetrics: true }).expose()).body).toContain(
      'process_cpu_seconds_total',
    );
  });

  test.each([
    id,
    '0193f5a2-7c1e-7000-8000-000000000000',
    '000010001',
    'Ada Lovelace',
    'ada@example.com',
    '',
    'x'.repeat(65),
  ])('never hold %j as a label', async (planted) => {
    const metrics = createMetrics();
    metrics.httpRequest({
      method: planted,
      route: `/api/v1/applications/${planted}?q=`,
      status: 200,
      durationMs: 1,
    });
    metrics.decision({ outcome: planted, sinceSubmissionMs: 1 });
    metrics.providerCall({ provider: planted, outcome: planted, durationMs: 1, costMinor: 0 });
    metrics.subscriptionLag({ consumer: planted, lagMs: 1 });
    metrics.deadLetter({ consumer: planted });
    metrics.webhookDelivery({ outcome: planted, durationMs: 1 });
    metrics.poolWait({ pool: planted, waitMs: 1 });
    const labels = [
      ...(await metrics.expose()).body.matchAll(/(method|route|outcome|provider|consumer|pool)="([^"]*)"/g),
    ];
    expect(labels.length).toBeGreaterThan(7);
    for (const [, , label] of labels) expect(label).toBe('other');
  });

  test('hold a route that was asked for, not matched, as other', async () => {
    const metrics = createMetrics();
    metrics.httpRequest({ method: 'GET', route: `/api/v1/applications/${id}`, status: 404, durationMs: 1 });
    expect((await metrics.expose()).body).toContain('route="other"');
  });

  test('grow no series that a caller invents by method', async () => {
    const metrics = createMetrics();
    fc.assert(
      fc.property(fc.string(), (method) => {
        metrics.httpRequest({ method, route: '/health', status: 405, durationMs: 1 });
      }),
    );
    const series = (await linesOf(metrics)).filter((line) =>
      line.startsWith('creditplane_http_request_duration_seconds_count'),
    );
    expect(series.length).toBeLessThanOrEqual(8);
  });
});
