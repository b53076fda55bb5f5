import { createList, type List } from '../pages/list.ts';
import type { CallLines } from '../transport/lines.ts';
import type { Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type AuditEntry = ResultOf<'audit.list'>['data'][number];
export type AuditVerification = ResultOf<'audit.verify'>;
export type AuditPublicKey = ResultOf<'audit.publicKey'>;
export type ListAuditEntriesParams = QueryOf<'audit.list'>;

/** What was done, by whom and from where: events, commands whether done or refused, reads of personal fields. */
export function auditResource(call: Call, callLines: CallLines) {
  return {
    list: (params?: ListAuditEntriesParams, options?: RequestOptions): List<AuditEntry> =>
      createList((from) => call('audit.list', { query: { ...params, ...from }, options })),
    /** Walks the whole chain and recomputes every hash. */
    verify: (options?: RequestOptions): Promise<AuditVerification> => call('audit.verify', { options }),
    /**
     * The whole chain as lines of JSON, for `creditplane audit verify`. Write each line with a line feed behind it. The
     * last one signs the others; a connection that breaks throws before it.
     */
    export: (options?: RequestOptions): AsyncIterable<string> => callLines('audit.export', options),
    /** What checkpoints and exports are signed with. */
    publicKey: (options?: RequestOptions): Promise<AuditPublicKey> => call('audit.publicKey', { options }),
  };
}
