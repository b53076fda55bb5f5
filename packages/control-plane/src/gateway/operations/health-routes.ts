import type { PublicRoute } from '../../platform/http/route.ts';
import type { Health, HealthReport } from '../../platform/telemetry/health.ts';

export type HealthRouteParts = {
  health: Health;
  /** False before the start is done and once the stop has begun, so that no new traffic comes. */
  isReady: () => boolean;
};

/**
 * `/health` for people and monitors; `/health/live` asks nothing of anybody, so that a slow database restarts no
 * process; `/health/ready` is 503 where traffic should go elsewhere.
 */
export function healthRoutes({ health, isReady }: HealthRouteParts): PublicRoute[] {
  return [
    {
      path: '/health',
      handle: async () => {
        const report = await health.report();
        return answer(report, report.status !== 'unhealthy');
      },
    },
    {
      path: '/health/live',
      handle: async () => Response.json({ status: 'healthy' }),
    },
    {
      path: '/health/ready',
      handle: async () => {
        const report = await health.report();
        const ready = isReady() && report.status !== 'unhealthy';
        return answer(ready ? report : { ...report, status: 'unhealthy' }, ready);
      },
    },
  ];
}

function answer(report: HealthReport, isServing: boolean): Response {
  return Response.json(report, { status: isServing ? 200 : 503 });
}
