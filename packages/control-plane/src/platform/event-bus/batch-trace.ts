import type { ReadRow } from '../event-store/read-batch.ts';
import { continueTraces, longestTraceMs } from '../telemetry/tracing/continue-trace.ts';
import { failureKind } from './failure-kind.ts';

type TracedRow = Pick<ReadRow, 'event_type' | 'metadata' | 'age_seconds'>;

/** One batch of a consumer, transaction and all, as a span `process <consumer>` in the trace of each of its events. */
export function traceBatch<Result>(
  consumer: string,
  rows: readonly TracedRow[],
  work: () => Promise<Result>,
): Promise<Result> {
  const origins = rows.map(({ metadata, age_seconds }) => ({
    traceparent: metadata.traceparent,
    late: age_seconds * 1_000 > longestTraceMs,
  }));
  const facts = {
    'messaging.consumer.group.name': consumer,
    'creditplane.event_types': [...new Set(rows.map(({ event_type }) => event_type))],
  };
  // A conflict is tried again, and a database that was away blames no event.
  const isFailure = (error: unknown): boolean => failureKind(error) === 'failure';
  return continueTraces(`process ${consumer}`, origins, { facts, isFailure }, work);
}
