import type { FaultCode } from '../kernel/faults.ts';
import type { Access, AccessLog, PersonalRead } from '../platform/http/access.ts';
import type { RouteContract } from '../platform/http/route.ts';
import type { Answer } from '../platform/unit-of-work/idempotency.ts';
import type { Work } from '../platform/unit-of-work/work.ts';

/** What the audit must know of a call, apart from what it comes to. */
export type Call = {
  contract: RouteContract;
  params: Readonly<Record<string, string>>;
  requestId: string;
  remoteAddress: string | undefined;
  userAgent: string | undefined;
};

/** Writes one call into the audit. Without a log (tests of the gateway alone) it writes nothing. */
export type Witness = {
  /** Runs a command and records it with the first events that it appends: no statement more, where there are some. */
  command(work: Work, command: (work: Work) => Promise<Answer>): Promise<Answer>;
  reads(work: Work, reads: readonly PersonalRead[]): Promise<void>;
  refusal(work: Work, code: FaultCode): Promise<void>;
};

export function createWitness(log: AccessLog | undefined, call: Call): Witness {
  const origin = {
    operation: call.contract.operationId,
    requestId: call.requestId,
    ...(call.remoteAddress ? { remoteAddress: call.remoteAddress } : {}),
    ...(call.userAgent ? { userAgent: call.userAgent } : {}),
  };
  const record = async (work: Work, accesses: readonly Access[]): Promise<void> => {
    if (log && accesses.length > 0) await work.append('audit', ...(await log.appendsOf(work, accesses)));
  };
  return {
    command: async (work, command) => {
      if (!log) return command(work);
      const accessOf = (resourceType: string, resourceId: string): Access[] => [
        { kind: 'command', ...origin, resourceType, resourceId, outcome: 'done' },
      ];
      let recorded = false;
      const answer = await command({
        ...work,
        append: async (source, ...appends) => {
          const [first] = appends;
          if (recorded || !first || first.aggregateType === 'access') return work.append(source, ...appends);
          recorded = true;
          const own = await log.appendsOf(work, accessOf(first.aggregateType, first.aggregateId));
          return work.append(source, ...appends, ...own);
        },
      });
      const { type, id } = resourceOf(call);
      if (!recorded) await record(work, accessOf(type, answer.resourceId ?? id));
      return answer;
    },
    reads: (work, reads) =>
      record(
        work,
        reads.map((read) => ({ kind: 'read', ...origin, ...read, outcome: 'done' })),
      ),
    refusal: async (work, outcome) => {
      const { type, id } = resourceOf(call);
      const kind = call.contract.method === 'get' ? 'read' : 'command';
      await record(work, [{ kind, ...origin, resourceType: type, resourceId: id, outcome }]);
    },
  };
}

/** An id of ours, as ids.ts makes them: nothing else of a path may reach the audit, since callers write it. */
const anyId = /^[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** The innermost resource that the path names; else only what kind of thing was asked for. */
function resourceOf({ contract, params }: Call): { type: string; id: string } {
  const names = [...contract.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const last = names.at(-1);
  const value = last === undefined ? '' : (params[last] ?? '');
  const [resource = ''] = contract.operationId.split('.');
  return anyId.test(value)
    ? {
        type: (last ?? '').replace(/Id$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        id: value,
      }
    : { type: resource, id: '' };
}
