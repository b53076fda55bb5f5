import { context, DiagLogLevel, diag, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  type SpanExporter,
  type SpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { keepErrors } from './keep-errors.ts';
import type { TraceExport, TraceExportOptions } from './options.ts';
import { samplerOf } from './sampler.ts';

/** The longest that a stop waits for a collector that does not answer. */
const flushMs = 5_000;

/** Sends spans to the collector that the environment names: `OTEL_EXPORTER_OTLP_*`, which the exporter reads itself. */
export function exportToCollector(options: TraceExportOptions): TraceExport {
  diag.setLogger(
    {
      // Its texts may quote the collector's answer.
      error: () => options.logger.warn('traces could not be exported'),
      warn: () => options.logger.warn('traces are incomplete: more spans than the collector takes'),
      info: () => undefined,
      debug: () => undefined,
      verbose: () => undefined,
    },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  return exportTraces(new BatchSpanProcessor({ exporter: new OTLPTraceExporter() as SpanExporter }), options);
}

/** Registers the one tracer provider of the process, over whatever takes its spans. */
export function exportTraces(
  taker: SpanProcessor,
  { service, sampling, attributes = {} }: Omit<TraceExportOptions, 'logger'>,
): TraceExport {
  const manager = new AsyncLocalStorageContextManager().enable();
  const provider = new TracerProvider({
    sampler: samplerOf(sampling),
    spanProcessors: [sampling.keepErrors ? keepErrors(taker) : taker],
    resource: resourceFromAttributes({
      'service.name': service.name,
      'service.version': service.version,
      'service.instance.id': service.instanceId,
      ...attributes,
    }).merge(detectResources({ detectors: [envDetector] })),
  });
  context.setGlobalContextManager(manager);
  trace.setGlobalTracerProvider(provider);
  return {
    stop: async () => {
      trace.disable();
      context.disable();
      const waited = new AbortController();
      const patience = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, flushMs);
        waited.signal.addEventListener('abort', () => clearTimeout(timer));
      });
      // What could not be sent by now is lost; the process ends all the same.
      await Promise.race([provider.shutdown().catch(() => undefined), patience]);
      waited.abort();
    },
  };
}
