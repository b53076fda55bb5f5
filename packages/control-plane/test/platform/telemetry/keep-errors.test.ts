import { type Context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  AlwaysOffSampler,
  createAlwaysRecordSampler,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { afterEach, describe, expect, it } from 'vitest';
import { keepErrors } from '../../../src/platform/telemetry/exporting/keep-errors.ts';
import { carried, continueTrace } from '../../../src/platform/telemetry/tracing/continue-trace.ts';
import { traceStep } from '../../../src/platform/telemetry/tracing/spans.ts';
import { recordSpans, type SpanRecorder } from '../../support/recorded-spans.ts';

const step = (name: string) => traceStep(name, {}, async () => undefined);
const failing = (name: string) =>
  traceStep(name, {}, async () => {
    throw new Error('a text that may quote a person');
  }).catch(() => undefined);
const fromElsewhere = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';

describe('a trace that was not drawn', () => {
  let recorder: SpanRecorder | undefined;
  const recording = (keep: boolean) => {
    recorder = recordSpans({ name: 'parentbased_traceidratio', ratio: 0, keepErrors: keep });
    return recorder;
  };
  const names = () => recorder?.spans().map(({ name }) => name);
  afterEach(async () => recorder?.stop());

  it('is exported whole once something in it fails: what came before, and what comes after', async () => {
    recording(true);
    let sentOn: string | undefined;
    await continueTrace('request', { traceparent: undefined }, async () => {
      await step('before');
      await failing('failure');
      await step('after');
      sentOn = carried(undefined);
    });
    expect(names()).toEqual(['before', 'failure', 'after', 'request']);
    // Other processes are told to keep what follows.
    expect(sentOn).toMatch(/-01$/);
    await continueTrace('job', { traceparent: sentOn }, () => step('of the job'));
    expect(names()).toContain('of the job');
  });

  it('is exported where an earlier part of it has ended before the failure', async () => {
    recording(true);
    let sentOn: string | undefined;
    await continueTrace('request', { traceparent: undefined }, async () => {
      sentOn = carried(undefined);
    });
    expect(names()).toEqual([]);
    expect(sentOn).toMatch(/-00$/);
    await continueTrace('job', { traceparent: sentOn }, () => failing('call'));
    expect(names()).toEqual(['request', 'call', 'job']);
  });

  it('is dropped where all went well, and with it nothing of another trace', async () => {
    recording(true);
    await continueTrace('well', { traceparent: fromElsewhere }, () => step('step'));
    await continueTrace('badly', { traceparent: undefined }, () => failing('failure'));
    expect(names()).toEqual(['failure', 'badly']);
  });

  it('is not recorded at all where errors are not kept, and still has a context to send on', async () => {
    recording(false);
    await continueTrace('request', { traceparent: fromElsewhere }, async (span) => {
      await failing('failure');
      expect(span.isRecording()).toBe(false);
      expect(carried(fromElsewhere)).toMatch(
        /^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7).*-00$/,
      );
    });
    expect(names()).toEqual([]);
  });

  it('keeps of an error its type and not its text', async () => {
    recording(true);
    await continueTrace('request', { traceparent: undefined }, () => failing('failure'));
    const [failure] = recorder?.spans() ?? [];
    expect(failure?.attributes).toEqual({ 'error.type': 'Error' });
    expect(failure?.events).toEqual([]);
    expect(failure?.status.message).toBeUndefined();
  });

  it('is let go by age and by number, the quietest first', () => {
    let nowMs = 0;
    const exporter = new InMemorySpanExporter();
    const bounds = { maxHeld: 3, holdMs: 1_000, monotonicMs: () => nowMs };
    const provider = new TracerProvider({
      sampler: createAlwaysRecordSampler(new AlwaysOffSampler()),
      spanProcessors: [keepErrors(new SimpleSpanProcessor({ exporter }), bounds)],
    });
    const tracer = provider.getTracer('test');
    const begin = (name: string) => {
      const span = tracer.startSpan(name, { root: true });
      span.end();
      return trace.setSpan(ROOT_CONTEXT, span);
    };
    const fail = (name: string, within: Context) => {
      const span = tracer.startSpan(name, {}, within);
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
    const quiet = begin('quiet');
    nowMs = 1_500;
    const crowd = ['first', 'second', 'third', 'fourth'].map(begin);
    for (const [number, within] of [quiet, ...crowd].entries()) fail(`failure ${number}`, within);
    expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual([
      'failure 0',
      'failure 1',
      ...['second', 'failure 2', 'third', 'failure 3', 'fourth', 'failure 4'],
    ]);
  });
});
