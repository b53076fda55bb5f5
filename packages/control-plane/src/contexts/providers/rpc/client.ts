import { type RpcPeer, rpcClient } from '../../../platform/rpc/client.ts';
import type { Metrics } from '../../../platform/telemetry/metrics.ts';
import type { ProvidersPort } from '../public.ts';
import { ProvidersService } from './generated/providers_pb.ts';
import { questionOf, readAnswer } from './messages.ts';

/** The port of providers that run in another process. A call that failed may be made again: its intent key asks once. */
export function providersOverRpc(
  peer: RpcPeer,
  parts: { metrics: Pick<Metrics, 'rpc'> },
): { port: ProvidersPort; close(): void } {
  const rpc = rpcClient(ProvidersService, peer, parts);
  return {
    port: {
      request: async (scope, cause, request) => {
        const question = questionOf(scope, cause, request);
        const answer = await rpc.call('RequestData', cause.traceparent, (client, options) =>
          client.requestData(question, options),
        );
        return readAnswer(request, answer);
      },
    },
    close: rpc.close,
  };
}
