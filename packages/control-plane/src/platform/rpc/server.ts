import http2, { type Http2Server, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { DescService } from '@bufbuild/protobuf';
import {
  Code,
  ConnectError,
  type ConnectRouter,
  type Interceptor,
  type ServiceImpl,
} from '@connectrpc/connect';
import { connectNodeAdapter } from '@connectrpc/connect-node';
import { asFault } from '../http/problem.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { continueTrace } from '../telemetry/tracing/continue-trace.ts';
import { outcomeOf, toWire } from './faults.ts';
import { mutualTls, type RpcIdentity } from './identity.ts';

/** A service with what answers for it. */
export type RpcService = (router: ConnectRouter) => void;

export function rpcService<Service extends DescService>(
  service: Service,
  implementation: ServiceImpl<Service>,
): RpcService {
  return (router) => void router.service(service, implementation);
}

export type RpcServerOptions = {
  host: string;
  /** 0: any that is free. */
  port: number;
  services: readonly RpcService[];
  /** Absent: without TLS, for loopback or inside a mesh that encrypts by itself. */
  identity?: RpcIdentity;
  logger: Logger;
  metrics: Pick<Metrics, 'rpc'>;
};

export type RpcServer = { port: number; close(): Promise<void> };

/** Longest wait for calls under way when the server stops. */
const drainMs = 35_000;

/** Answers calls of other targets: Protobuf over HTTP/2. Closing takes no new call and answers those under way. */
export async function openRpcServer(options: RpcServerOptions): Promise<RpcServer> {
  const answer = connectNodeAdapter({
    routes: (router) => {
      for (const service of options.services) service(router);
    },
    interceptors: [answering(options)],
    // What is asked for is small; a report of bank data is the largest answer.
    readMaxBytes: 64 * 1_024,
  });
  const server: Http2Server = options.identity
    ? http2.createSecureServer({ ...mutualTls(options.identity), allowHTTP1: false }, answer)
    : http2.createServer(answer);
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  // A peer without a certificate of ours, or one that vanished: its own affair, and none of this process.
  server.on('sessionError', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => {
          for (const session of sessions) session.destroy();
        }, drainMs);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        // Tells each peer to open no more streams, and ends once those that are open have been answered.
        for (const session of sessions) session.close();
      }),
  };
}

/** Round every call: a span of the caller's trace, the deadline, metrics, and of a failure its public part. */
function answering({ logger, metrics }: RpcServerOptions): Interceptor {
  return (next) => async (request) => {
    const { service, method } = request;
    const startedMs = performance.now();
    const tell = (outcome: string): void =>
      metrics.rpc({
        end: 'server',
        method: `${service.typeName}.${method.name}`,
        outcome,
        durationMs: performance.now() - startedMs,
      });
    const traceparent = request.header.get('traceparent') ?? undefined;
    const span = { kind: 'SERVER', facts: { 'rpc.system': 'connect_rpc' }, traceparent } as const;
    try {
      const response = await continueTrace(`${service.typeName}/${method.name}`, span, () =>
        untilAborted(next(request), request.signal),
      );
      tell('ok');
      return response;
    } catch (error) {
      tell(outcomeOf(error));
      if (asFault(error).status >= 500 && !(error instanceof ConnectError)) {
        logger.error('a call of another target failed', { method: method.name, error });
      }
      throw toWire(error);
    }
  };
}

/** The caller has given up by then, or its deadline has passed. What is under way is not cut off: it may be recorded. */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = (): void => reject(ConnectError.from(signal.reason, Code.DeadlineExceeded));
  signal.addEventListener('abort', giveUp);
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', giveUp));
}
