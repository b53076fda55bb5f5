import type { Access, AccessLog } from '../../../platform/http/access.ts';
import { agentClassOf } from './agent-class.ts';
import type { Origins } from './origins.ts';

/** Each access is a stream of one event, so that calls never wait for each other; the chain orders them. */
export function createAccessLog(origins: Origins): AccessLog {
  return {
    appendsOf: async (work, accesses) => {
      const addressHash = await origins.keep(
        work,
        accesses.find(({ remoteAddress }) => remoteAddress)?.remoteAddress,
      );
      return accesses.map((access) => ({
        aggregateType: 'access',
        aggregateId: work.ids.next('access'),
        expectedVersion: 0,
        events: [{ type: 'AccessRecorded', payload: payloadOf(access, addressHash) }],
      }));
    },
  };
}

function payloadOf(access: Access, addressHash: string | undefined): Record<string, unknown> {
  const { remoteAddress: _address, userAgent, ...kept } = access;
  return { ...kept, agent: agentClassOf(userAgent), ...(addressHash ? { addressHash } : {}) };
}
