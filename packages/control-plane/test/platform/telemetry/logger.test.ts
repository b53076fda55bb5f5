import { describe, expect, test } from 'vitest';
import { createLogger, type LogLevel, silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { continueTrace } from '../../../src/platform/telemetry/tracing/continue-trace.ts';
import { recordSpans } from '../../support/recorded-spans.ts';

function logTo(level: LogLevel) {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ level, service: 'control-plane', version: '1.2.3', destination });
  return { logger, lines, entries: (): unknown[] => lines.map((line) => JSON.parse(line)) };
}

describe('the log', () => {
  test('is one JSON line per message with level, time, service and version', () => {
    const { logger, lines, entries } = logTo('info');
    logger.warn('subscription is behind', { consumer: 'risk', lagMs: 1_200 });
    expect(lines[0]?.endsWith('\n')).toBe(true);
    expect(entries()).toEqual([
      {
        level: 'warn',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        service: 'control-plane',
        version: '1.2.3',
        pid: process.pid,
        consumer: 'risk',
        lagMs: 1_200,
        message: 'subscription is behind',
      },
    ]);
  });

  test('names the trace that a line belongs to', async () => {
    const { logger, entries } = logTo('info');
    const recorder = recordSpans();
    await continueTrace('request', { traceparent: undefined }, async () => logger.info('inside'));
    logger.info('outside');
    const [span] = recorder.spans().map((each) => each.spanContext());
    await recorder.stop();
    expect(entries()).toMatchObject([
      { trace_id: span?.traceId, span_id: span?.spanId },
      { message: 'outside' },
    ]);
    expect(entries()[1]).not.toHaveProperty('trace_id');
  });

  test('leaves out what is below its level', () => {
    const { logger, entries } = logTo('warn');
    logger.debug('1');
    logger.info('2');
    logger.warn('3');
    logger.error('4');
    expect(entries()).toMatchObject([{ message: '3' }, { message: '4' }]);
  });

  test('says nothing at all when it is silent', () => {
    const { logger, lines } = logTo('silent');
    logger.error('failed');
    expect(lines).toEqual([]);
    silentLogger.child({ requestId: 'rqt_1' }).error('failed');
  });

  test('carries the fields of a child on each of its lines, over several generations', () => {
    const { logger, entries } = logTo('info');
    logger.child({ requestId: 'rqt_1' }).child({ tenantId: 'ten_1' }).info('done', { status: 201 });
    logger.info('apart');
    const [first, second] = entries();
    expect(first).toMatchObject({ requestId: 'rqt_1', tenantId: 'ten_1', status: 201 });
    expect(second).not.toHaveProperty('requestId');
  });

  test('redacts fields, child fields, errors and messages', () => {
    const { logger, lines } = logTo('info');
    const child = logger.child({
      authorization: 'Bearer planted-token',
      applicant: { firstName: 'Planted' },
    });
    child.error('no answer for planted@example.com', {
      error: new Error('cp_live_sk_planted refused'),
      parties: [{ nationalId: '000-01-0001' }],
    });
    expect(lines.join('')).not.toMatch(/planted|000-01-0001/i);
  });
});
