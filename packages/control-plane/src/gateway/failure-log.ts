import type { Fault } from '../kernel/faults.ts';
import type { Logger } from '../platform/telemetry/logger.ts';
import type { Exchange } from './exchange.ts';

/** Tells our log of what is our failure. The caller's mistakes are its own business, and their texts may be personal. */
export function logFailure(logger: Logger, exchange: Exchange, fault: Fault): void {
  if (fault.status < 500) return;
  logger.error('request failed', {
    requestId: exchange.requestId,
    method: exchange.request.method,
    route: exchange.template,
    code: fault.code,
    error: describe(fault.cause ?? fault),
  });
}

/**
 * PostgreSQL quotes values in its messages and details (`Key (external_id)=(...) already exists`), so of its errors
 * only the code and the places are kept. SQLSTATE: five characters.
 */
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return error;
  return {
    type: error.name,
    code,
    schema: Reflect.get(error, 'schema'),
    table: Reflect.get(error, 'table'),
    constraint: Reflect.get(error, 'constraint'),
    stack: error.stack?.replace(/^[\s\S]*?(?=\n\s+at )/, ''),
  };
}
