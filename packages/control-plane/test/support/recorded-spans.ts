import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import type { Sampling } from '../../src/platform/telemetry/exporting/options.ts';
import { exportTraces } from '../../src/platform/telemetry/exporting/tracing-sdk.ts';

export type SpanRecorder = { spans(): ReadableSpan[]; reset(): void; stop(): Promise<void> };

/** Records the spans of this process in memory, through the sampler and the processors of production. */
export function recordSpans(
  sampling: Sampling = { name: 'parentbased_always_on', ratio: 1, keepErrors: false },
): SpanRecorder {
  const exporter = new InMemorySpanExporter();
  const service = { name: 'test', version: '0', instanceId: 'test' };
  const { stop } = exportTraces(new SimpleSpanProcessor({ exporter }), { service, sampling });
  return { spans: () => exporter.getFinishedSpans(), reset: () => exporter.reset(), stop };
}

/** A span as far as a test of its place in a trace looks at it. */
export type PlacedSpan = { name: string; traceId: string; spanId: string; parentSpanId: string | undefined };

export function placed(span: ReadableSpan): PlacedSpan {
  const { traceId, spanId } = span.spanContext();
  return { name: span.name, traceId, spanId, parentSpanId: span.parentSpanContext?.spanId };
}

/** The names from the first span of the trace down to this one. */
function pathTo(span: PlacedSpan, spans: readonly PlacedSpan[]): string[] {
  const parent = spans.find(
    ({ traceId, spanId }) => traceId === span.traceId && spanId === span.parentSpanId,
  );
  return [...(parent ? pathTo(parent, spans) : []), span.name];
}

/** Every different path to spans of this name, statements left out. */
export function pathsTo(name: string, spans: readonly PlacedSpan[]): string[] {
  const found = spans.filter((span) => span.name === name).map((span) => pathTo(span, spans).join(' > '));
  return [...new Set(found)].sort();
}
