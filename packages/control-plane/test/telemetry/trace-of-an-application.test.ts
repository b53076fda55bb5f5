import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SpanStatusCode } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { application, openLender } from '../api/lender.ts';
import { pathsTo, placed, recordSpans, type SpanRecorder } from '../support/recorded-spans.ts';

type Received = { type: string; applicationId: string; traceparent: string };

const post = 'POST /api/v1/applications';
const callersSpan = '00f067aa0ba902b7';
const traceOf = (number: number) => `4bf92f3577b34da6a3ce929d0e0e47${number.toString(16).padStart(2, '0')}`;

describe('the trace of an application, from the POST to the delivered webhook', () => {
  const received: Received[] = [];
  let recorder: SpanRecorder;
  let receiver: Server;
  let lender: Awaited<ReturnType<typeof openLender>>;

  const submit = async (number: number) => {
    const userId = await lender.createApplicant({ nationalId: '000-01-0001' });
    const headers = { prefer: 'wait=20', traceparent: `00-${traceOf(number)}-${callersSpan}-01` };
    const { body } = await lender.call('POST', '/applications', application(userId), headers);
    expect(body['status']).toBe('approved');
    return String(body['id']);
  };
  const told = (applicationId: string) =>
    received.filter((one) => one.applicationId === applicationId && one.type === 'application.approved');
  const spansOf = (number: number) =>
    recorder.spans().filter((span) => span.spanContext().traceId === traceOf(number));

  /** The one that sent the decision: what the receiver was given as its parent. */
  const spanOfWebhook = (applicationId: string) => {
    const [, , spanId] = told(applicationId)[0]?.traceparent.split('-') ?? [];
    return recorder.spans().find((span) => span.spanContext().spanId === spanId);
  };

  beforeAll(async () => {
    recorder = recordSpans();
    receiver = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { type, data } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        const traceparent = String(request.headers['traceparent']);
        received.push({ type, applicationId: data.applicationId, traceparent });
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    lender = await openLender({ sandboxSpeed: 20 });
    const { port } = receiver.address() as AddressInfo;
    await lender.call('POST', '/webhook-endpoints', { url: `http://127.0.0.1:${port}/webhooks` });
  });
  afterAll(async () => {
    await lender.controlPlane.stop();
    receiver.close();
    await recorder.stop();
  });

  it('is one: statements, reactions, jobs, connectors and webhooks stand below the request', async () => {
    const applicationId = await submit(1);
    await vi.waitFor(() => {
      expect(told(applicationId)).toHaveLength(1);
      // A span ends when the answer has been read, a moment after the receiver gave it.
      expect(spanOfWebhook(applicationId)).toBeDefined();
      expect(pathsTo('process audit', spansOf(1).map(placed))).not.toEqual([]);
    }, 10_000);
    const spans = spansOf(1).map(placed);
    const [root] = spans.filter(({ name }) => name === post);
    expect(root).toMatchObject({ parentSpanId: callersSpan });

    expect(pathsTo('call sandbox-bureau', spans)).toEqual([
      `${post} > process risk > job risk.assess > call sandbox-bureau`,
    ]);
    expect(pathsTo('call sandbox-identity', spans)).toEqual([
      `${post} > process compliance > job compliance.check > call sandbox-identity`,
    ]);
    // Which of the two checks came last decides; the first one's trace is the other's, too.
    const decided = pathsTo('process applications', spans);
    expect(decided.length).toBeGreaterThan(0);
    for (const path of decided) {
      expect([
        `${post} > process risk > job risk.assess > process applications`,
        `${post} > process compliance > job compliance.check > process applications`,
      ]).toContain(path);
    }
    const delivered = (above: string) =>
      `${above} > process notifications > job notifications.deliver > POST webhook`;
    // Where both were read at once, what was decided is told with the submission.
    const webhooks = pathsTo('POST webhook', spans);
    expect(webhooks).not.toEqual([]);
    expect(webhooks.filter((path) => ![post, ...decided].map(delivered).includes(path))).toEqual([]);
    // Each statement stands below what asked for it.
    for (const name of ['INSERT providers.requests', 'INSERT notifications.deliveries']) {
      expect(pathsTo(name, spans)).not.toEqual([]);
    }
    expect(pathsTo('INSERT risk.assessments', spans)).toEqual([
      `${post} > process risk > INSERT risk.assessments`,
    ]);
    expect(spansOf(1).filter(({ status }) => status.code === SpanStatusCode.ERROR)).toEqual([]);
  });

  it('goes on at the receiver, and stays apart where applications share batches', async () => {
    const numbers = Array.from({ length: 6 }, (_, index) => index + 2);
    const ids = await Promise.all(numbers.map(submit));
    await vi.waitFor(() => expect(ids.flatMap(told)).toHaveLength(ids.length), 10_000);
    for (const [index, applicationId] of ids.entries()) {
      const [webhook] = told(applicationId);
      expect(webhook?.traceparent.split('-')[1]).toBe(traceOf(index + 2));
      // It ends when the answer has been read, a moment after the receiver gave it.
      await vi.waitFor(() => expect(spanOfWebhook(applicationId)?.name).toBe('POST webhook'));
    }
    const shared = recorder.spans().filter(({ name, links }) => /^process /.test(name) && links.length > 0);
    expect(shared.length, 'no batch held two traces: nothing was proved').toBeGreaterThan(0);
  });

  it('shows statements with their placeholders and never a value', () => {
    const texts = recorder.spans().flatMap(({ attributes }) => attributes['db.query.text'] ?? []);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.some((text) => String(text).includes('$1'))).toBe(true);
    const values = [lender.controlPlane.tenantId, ...received.map(({ applicationId }) => applicationId)];
    expect(texts.filter((text) => values.some((value) => String(text).includes(value)))).toEqual([]);
  });

  it('is beside metrics of what happened: requests, decisions, providers, jobs, reactions, webhooks', async () => {
    const response = await fetch(`${lender.controlPlane.url}/metrics`);
    const lines = (await response.text()).split('\n');
    const figure = (name: string) =>
      Number(
        lines
          .find((line) => line.startsWith(`creditplane_${name} `))
          ?.split(' ')
          .at(-1),
      );
    const decided = figure('decisions_total{outcome="approved"}');
    expect(decided).toBe(7);
    expect(figure('time_to_decision_seconds_count{outcome="approved"}')).toBe(decided);
    const calls = 'provider_call_duration_seconds_count{provider="sandbox-bureau",outcome="received"}';
    expect(figure(calls)).toBe(decided);
    expect(figure('provider_cost_usd_total{provider="sandbox-bureau"}')).toBeGreaterThan(0);
    expect(figure('job_duration_seconds_count{kind="risk.assess",outcome="done"}')).toBe(decided);
    expect(figure('reaction_events_total{consumer="risk"}')).toBeGreaterThanOrEqual(decided);
    expect(figure('webhook_deliveries_total{outcome="delivered"}')).toBeGreaterThanOrEqual(2 * decided);
    const posts =
      'http_request_duration_seconds_count{method="POST",route="/api/v1/applications",status="201"}';
    expect(figure(posts)).toBe(decided);
  });

  it('is begun by us where the caller sent none, and by no probe', async () => {
    recorder.reset();
    await lender.call('GET', '/applications');
    await fetch(`${lender.controlPlane.url}/health/live`);
    await fetch(`${lender.controlPlane.url}/metrics`);
    const roots = recorder.spans().filter(({ parentSpanContext }) => !parentSpanContext);
    expect(roots.map(({ name }) => name)).toEqual(['GET /api/v1/applications']);
    expect(roots[0]?.attributes).toMatchObject({
      'http.route': '/api/v1/applications',
      'http.response.status_code': 200,
    });
  });
});
