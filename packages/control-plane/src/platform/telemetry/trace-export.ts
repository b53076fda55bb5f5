import type { TraceExport, TraceExportOptions } from './exporting/options.ts';

/** Begins to record and export traces. Loads the SDK only now: without a collector no process pays for it. */
export async function startTraceExport(options: TraceExportOptions): Promise<TraceExport> {
  const { exportToCollector } = await import('./exporting/tracing-sdk.ts');
  return exportToCollector(options);
}
