import { z } from 'zod';
import { type Sampling, samplers } from '../platform/telemetry/exporting/options.ts';

const url = z.url({ protocol: /^https?$/, error: 'must be http://... or https://...' }).optional();
const protocol = z
  .literal('http/protobuf', { error: 'must be http/protobuf, the only protocol that is spoken' })
  .optional();

/**
 * The standard variables of OpenTelemetry, as far as this program reads them. The exporter reads others itself: headers,
 * timeout, compression and certificates of `OTEL_EXPORTER_OTLP_*`, and `OTEL_RESOURCE_ATTRIBUTES`.
 */
export const telemetryVariables = {
  OTEL_SDK_DISABLED: z.stringbool().default(false),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none']).default('otlp'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: url,
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol,
  OTEL_SERVICE_NAME: z.string().min(1).default('creditplane'),
  OTEL_TRACES_SAMPLER: z.enum(samplers).default('parentbased_traceidratio'),
  /** One trace in a thousand. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.001),
  CREDITPLANE_TRACES_KEEP_ERRORS: z.stringbool().default(true),
};

type TelemetryEnvironment = z.output<z.ZodObject<typeof telemetryVariables>>;

/** Where this process's traces go, and which of them. */
export type TracesConfig = Readonly<{ serviceName: string; sampling: Sampling }>;

/** Undefined where no collector is named, or tracing is turned off. */
export function tracesConfig(env: TelemetryEnvironment): TracesConfig | undefined {
  const endpoint = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint || env.OTEL_SDK_DISABLED || env.OTEL_TRACES_EXPORTER === 'none') return undefined;
  return {
    serviceName: env.OTEL_SERVICE_NAME,
    sampling: {
      name: env.OTEL_TRACES_SAMPLER,
      ratio: env.OTEL_TRACES_SAMPLER_ARG,
      keepErrors: env.CREDITPLANE_TRACES_KEEP_ERRORS,
    },
  };
}
