import { SpanStatusCode } from '@opentelemetry/api';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  carried,
  continueTrace,
  continueTraces,
  outgoing,
} from '../../../src/platform/telemetry/tracing/continue-trace.ts';
import { traceStep } from '../../../src/platform/telemetry/tracing/spans.ts';
import { formatTraceparent, parseTraceparent } from '../../../src/platform/telemetry/tracing/traceparent.ts';
import { recordSpans, type SpanRecorder } from '../../support/recorded-spans.ts';

const traceIds = ['1', '2'].map((digit) => digit.repeat(32));
const [one = '', two = ''] = traceIds.map((traceId) => `00-${traceId}-00f067aa0ba902b7-01`);
const traceIdOf = (traceparent: string | undefined) => traceparent?.split('-')[1];

describe('a traceparent', () => {
  it('is read and written as it is', () => {
    const parsed = parseTraceparent(one);
    expect(parsed && formatTraceparent(parsed)).toBe(one);
  });

  it.each([
    ['of no trace', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['of no span', `00-${'1'.repeat(32)}-${'0'.repeat(16)}-01`],
    ['of another version', one.replace(/^00/, '01')],
    ['in capitals', `00-${'A'.repeat(32)}-00f067aa0ba902b7-01`],
    ['with more behind it', `${one}-x`],
  ])('%s is none', (_what, traceparent) => {
    expect(parseTraceparent(traceparent)).toBeUndefined();
  });
});

describe('without tracing', () => {
  it('what came is passed on, and nothing else changes', async () => {
    await continueTrace('request', { traceparent: one }, async () => {
      expect(carried(one)).toBe(one);
      expect(outgoing(one)).toBe(one);
      expect(carried(undefined)).toBeUndefined();
    });
    expect(await continueTraces('process', [{ traceparent: one }], {}, async () => 'done')).toBe('done');
    expect(await traceStep('step', {}, async (span) => span.isRecording())).toBe(false);
  });
});

describe('what goes on with a trace', () => {
  let recorder: SpanRecorder;
  beforeAll(() => {
    recorder = recordSpans();
  });
  afterEach(() => recorder.reset());
  afterAll(() => recorder.stop());
  const find = (name: string) => recorder.spans().find((span) => span.name === name);

  it('carries its own span to what it sets off, and not the step in which that happens', async () => {
    let sent: string | undefined;
    await continueTrace('request', { traceparent: one }, () =>
      traceStep('statement', {}, async () => {
        sent = carried(one);
        expect(outgoing(one)).not.toBe(sent);
      }),
    );
    const request = find('request')?.spanContext();
    expect(sent).toBe(request && formatTraceparent(request));
    expect(find('statement')?.parentSpanContext?.spanId).toBe(request?.spanId);
  });

  it('begins anew after a long time, with a link, and what it sets off belongs to the new trace', async () => {
    let sent: string | undefined;
    await continueTrace('timer', { traceparent: one, late: true }, async () => {
      sent = carried(one);
    });
    const timer = find('timer');
    expect(timer?.parentSpanContext).toBeUndefined();
    expect(timer?.links.map(({ context }) => context.traceId)).toEqual([traceIdOf(one)]);
    expect(traceIdOf(sent)).toBe(timer?.spanContext().traceId);
    expect(traceIdOf(sent)).not.toBe(traceIdOf(one));
  });

  it('keeps the traces of one batch apart', async () => {
    const sent: (string | undefined)[] = [];
    const items = [
      { traceparent: one },
      { traceparent: two },
      { traceparent: two },
      { traceparent: undefined },
    ];
    await continueTraces('process risk', items, {}, async () => {
      sent.push(carried(one), carried(two), carried(undefined));
    });
    expect(sent.map(traceIdOf)).toEqual([...traceIds, undefined]);
    const spans = recorder.spans();
    expect(spans.map((span) => span.spanContext().traceId).sort()).toEqual(traceIds);
    expect(spans.map(({ attributes }) => attributes['messaging.batch.message_count'])).toEqual([1, 2]);
    expect(spans.map(({ links }) => links.length)).toEqual([0, 1]);
  });

  it('tells a failure of an event that failed alone, and blames no batch', async () => {
    const fail = async () => {
      throw new Error('no');
    };
    await expect(
      continueTraces('batch', [{ traceparent: one }, { traceparent: two }], {}, fail),
    ).rejects.toThrow('no');
    expect(recorder.spans().map(({ status }) => status.code)).toEqual([
      SpanStatusCode.UNSET,
      SpanStatusCode.UNSET,
    ]);
    recorder.reset();
    await expect(continueTraces('alone', [{ traceparent: one }], {}, fail)).rejects.toThrow('no');
    expect(find('alone')?.status.code).toBe(SpanStatusCode.ERROR);
  });

  it('takes a conflict that is tried again for no failure', async () => {
    const conflict = () => Promise.reject(Object.assign(new Error(), { code: 'CP409' }));
    const step = traceStep('statement', { isFailure: () => false }, conflict);
    await expect(
      continueTrace('request', { traceparent: one, isFailure: () => false }, () => step),
    ).rejects.toThrow();
    expect(find('request')?.attributes['error.type']).toBe('CP409');
    expect(find('request')?.status.code).toBe(SpanStatusCode.UNSET);
  });
});
