import type { Mode } from '../../kernel/events.ts';
import { notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../platform/http/page.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { AnswerSeal } from './answers.ts';
import type { AnyConnector } from './connectors/connector.ts';
import type { Guards } from './guards.ts';
import { presentProvider, presentRequest } from './presentation.ts';
import { findAnswer, findRequest, listRequests, type RequestFilter } from './repository.ts';
import type { ProviderRequestResource, ProviderResource, RevealedAnswer, RevealReason } from './schemas.ts';

type RequestsQuery = Omit<RequestFilter, 'before'> & { cursor?: string | undefined };

export type ProviderQueries = {
  providers(context: RequestContext): ProviderResource[];
  provider(name: string, context: RequestContext): ProviderResource;
  request(requestId: string, context: RequestContext): Promise<ProviderRequestResource>;
  requests(query: RequestsQuery, context: RequestContext): Promise<Page<ProviderRequestResource>>;
  /** What the vendor said; told to the audit in the transaction that opens it. */
  reveal(requestId: string, reason: RevealReason, context: RequestContext): Promise<RevealedAnswer>;
};

export function createProviderQueries(
  connectors: readonly AnyConnector[],
  guards: Guards,
  answers: AnswerSeal,
): ProviderQueries {
  const providersOf = (mode: Mode): ProviderResource[] => {
    const here = connectors.filter(({ modes }) => modes.includes(mode));
    return here.map((connector) => {
      const rank = here.filter(({ kind }) => kind === connector.kind).indexOf(connector) + 1;
      return presentProvider(connector, { mode, rank, circuit: guards.circuit(connector.name) });
    });
  };

  return {
    providers: ({ principal }) => providersOf(principal.mode),

    provider: (name, { principal }) => {
      const provider = providersOf(principal.mode).find((candidate) => candidate.name === name);
      if (!provider) throw notFound('provider', name);
      return provider;
    },

    request: (requestId, context) =>
      context.read(async (work) => {
        const row = await findRequest(work, requestId);
        if (!row) throw notFound('provider request', requestId);
        return presentRequest(row);
      }),

    requests: async ({ cursor, limit, ...filter }, context) => {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('providerRequest'));
      const rows = await context.read((work) => listRequests(work, { ...filter, before, limit: limit + 1 }));
      return cutPage(rows, limit, (row) => row.request_id, presentRequest);
    },

    reveal: (requestId, reason, context) =>
      context.read(async (work) => {
        const row = await findRequest(work, requestId);
        const answer = row?.answer_hash ? await findAnswer(work, row.answer_hash) : undefined;
        const raw = answer && (await answers.openRaw(work, answer));
        if (!row || raw === undefined) throw notFound('answer of provider request', requestId);
        const resource = { resourceType: 'provider_request', resourceId: requestId };
        await context.witness(work, { ...resource, fields: ['answer'], reason });
        return {
          requestId,
          provider: row.provider,
          kind: row.kind,
          receivedAt: (row.late_at ?? row.updated_at).toISOString(),
          late: row.late_at !== null,
          raw,
        };
        // The witness writes.
      }, 'on record'),
  };
}
