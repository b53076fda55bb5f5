import type { Logger } from '../logger.ts';

/** Which traces are exported. The names are those of `OTEL_TRACES_SAMPLER`. */
export const samplers = [
  'parentbased_traceidratio',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'always_on',
  'always_off',
] as const;

export type Sampling = {
  name: (typeof samplers)[number];
  /** Of traces that begin here, 0 to 1. */
  ratio: number;
  /** Whether a trace in which something fails is exported though it was not drawn. */
  keepErrors: boolean;
};

export type TraceExportOptions = {
  service: { name: string; version: string; instanceId: string };
  sampling: Sampling;
  logger: Logger;
  /** More of what tells this process from others. */
  attributes?: Readonly<Record<string, string>>;
};

export type TraceExport = {
  /** Sends what is left, for a few seconds at most. */
  stop(): Promise<void>;
};
