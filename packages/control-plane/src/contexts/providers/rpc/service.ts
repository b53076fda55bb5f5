import { type RpcService, rpcService } from '../../../platform/rpc/server.ts';
import type { ProvidersPort } from '../public.ts';
import { ProvidersService } from './generated/providers_pb.ts';
import { answerOf, readQuestion } from './messages.ts';

/** Answers for the port of providers to other processes. */
export function providersService(port: ProvidersPort): RpcService {
  return rpcService(ProvidersService, {
    requestData: async (message) => answerOf(await port.request(...readQuestion(message))),
  });
}
