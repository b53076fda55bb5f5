import type { PublicRoute } from '../../platform/http/route.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';

/** What Prometheus scrapes. */
export function metricsRoute(metrics: Metrics): PublicRoute {
  return {
    path: '/metrics',
    handle: async () => {
      const { contentType, body } = await metrics.expose();
      return new Response(body, { headers: { 'Content-Type': contentType } });
    },
  };
}
