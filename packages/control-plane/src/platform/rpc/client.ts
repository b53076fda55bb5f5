import type { DescService } from '@bufbuild/protobuf';
import { type CallOptions, type Client, createClient } from '@connectrpc/connect';
import { createConnectTransport, Http2SessionManager } from '@connectrpc/connect-node';
import type { Metrics } from '../telemetry/metrics.ts';
import { outgoing } from '../telemetry/tracing/continue-trace.ts';
import { traceStep } from '../telemetry/tracing/spans.ts';
import { fromWire, outcomeOf } from './faults.ts';
import { mutualTls, type RpcIdentity } from './identity.ts';

export type RpcPeer = {
  /** `https://providers.internal:4500`; `http://` speaks HTTP/2 without TLS. */
  url: string;
  /** How long a call may take; it travels with the call, so that the other side gives up at the same time. */
  timeoutMs: number;
  /** Absent: without TLS. */
  identity?: RpcIdentity;
};

export type RpcClient<Service extends DescService> = {
  /** One call: a span, a deadline, the trace context, and a failure as this side's own code would have thrown it. */
  call<Result>(
    method: string,
    traceparent: string | undefined,
    send: (client: Client<Service>, options: CallOptions) => Promise<Result>,
  ): Promise<Result>;
  close(): void;
};

/** A connection that says nothing for so long is asked whether it still lives. */
const pings = { pingIntervalMs: 15_000, pingTimeoutMs: 5_000, connectTimeoutMs: 5_000 };

/** Calls a service of another process: Protobuf over one HTTP/2 connection, which is opened when it is needed. */
export function rpcClient<Service extends DescService>(
  service: Service,
  { url, timeoutMs, identity }: RpcPeer,
  { metrics }: { metrics: Pick<Metrics, 'rpc'> },
): RpcClient<Service> {
  const sessionManager = new Http2SessionManager(url, pings, identity ? mutualTls(identity) : {});
  const client = createClient(
    service,
    createConnectTransport({ baseUrl: url, httpVersion: '2', sessionManager, useBinaryFormat: true }),
  );
  return {
    call: async (method, traceparent, send) => {
      const name = `${service.typeName}/${method}`;
      const startedMs = performance.now();
      const tell = (outcome: string): void =>
        metrics.rpc({
          end: 'client',
          method: `${service.typeName}.${method}`,
          outcome,
          durationMs: performance.now() - startedMs,
        });
      return traceStep(name, { kind: 'CLIENT', facts: { 'rpc.system': 'connect_rpc' } }, async () => {
        const trace = outgoing(traceparent);
        try {
          const result = await send(client, { timeoutMs, headers: trace ? { traceparent: trace } : {} });
          tell('ok');
          return result;
        } catch (error) {
          const failure = fromWire(error, { name, timeoutMs });
          tell(outcomeOf(failure));
          throw failure;
        }
      });
    },
    close: () => sessionManager.abort(),
  };
}
