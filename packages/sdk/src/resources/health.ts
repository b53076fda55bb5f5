import type { RequestOptions, Transport } from '../transport/transport.ts';

export type HealthCheck = {
  status: 'pass' | 'warn' | 'fail';
  componentType: string;
  observedValue: number | string;
  observedUnit: string;
  /** RFC 3339. */
  time: string;
  /** What is wrong, in words. */
  output?: string;
};

export type Health = {
  status: 'healthy' | 'degraded' | 'unhealthy';
  version: string;
  /** Seconds since the start. */
  uptime: number;
  timestamp: string;
  checks: Record<string, HealthCheck>;
};

/** `/health` stands beside the versioned API and outside its contract, so its shape is written here. */
export function healthResource(transport: Transport) {
  return {
    /** An unhealthy control plane is an answer too; only where none comes does this reject. */
    get: async (options?: RequestOptions): Promise<Health> => {
      const report = await transport({ method: 'GET', path: '/health', answerStatuses: [503], options });
      return report as Health;
    },
  };
}
