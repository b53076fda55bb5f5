import { notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../platform/http/page.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { CheckFinding } from './checks/finding.ts';
import type { CheckRow, ComplianceTables } from './rows.ts';
import type { CheckDetailView, CheckView, WatchlistView } from './schemas.ts';
import { type BuiltInList, builtInLists } from './screening/watchlist-table.ts';
import { openRecord } from './sealed-record.ts';
import { currentVersions, failuresOf } from './watchlists/repository.ts';
import { staleAfterDays } from './watchlists/stale-job.ts';

export type ComplianceQueries = {
  checks(
    work: Work,
    query: { limit: number; cursor?: string | undefined; applicationId?: string | undefined },
  ): Promise<Page<CheckView>>;
  check(work: Work, checkId: string): Promise<CheckDetailView>;
  watchlists(work: Work): Promise<Page<WatchlistView>>;
};

export function complianceQueries(parts: { seal: Seal }): ComplianceQueries {
  return {
    checks: async (work, query) => {
      let select = work
        .tables<ComplianceTables>()
        .selectFrom('compliance.checks')
        .selectAll()
        .orderBy('check_id', 'desc')
        .limit(query.limit + 1);
      if (query.applicationId !== undefined)
        select = select.where('application_id', '=', query.applicationId);
      if (query.cursor !== undefined) {
        select = select.where('check_id', '<', decodeCursor(query.cursor, idPattern('screening')));
      }
      return cutPage(await select.execute(), query.limit, (row) => row.check_id, presentCheck);
    },
    check: async (work, checkId) => {
      const row = await work
        .tables<ComplianceTables>()
        .selectFrom('compliance.checks')
        .selectAll()
        .where('check_id', '=', checkId)
        .executeTakeFirst();
      if (!row) throw notFound('compliance check', checkId);
      return presentDetail(row, parts.seal);
    },
    watchlists: async (work) => {
      const [builtIn, versions, failures] = [
        await builtInLists(work),
        await currentVersions(work),
        await failuresOf(work),
      ];
      const data = [
        ...builtIn.map((list) => presentWatchlist(list, { ageDays: 0, failure: undefined })),
        ...versions.map((row) =>
          presentWatchlist(
            {
              list: row.list,
              mode: row.mode,
              version: String(row.sequence),
              contentHash: row.content_hash,
              entries: row.entries,
              names: row.names,
              loadedAt: row.loaded_at,
            },
            { ageDays: daysBetween(row.seen_at, work.now), failure: failures.get(row.list) },
          ),
        ),
      ];
      return { data, hasMore: false, nextCursor: null };
    },
  };
}

function presentWatchlist(
  list: BuiltInList,
  { ageDays, failure }: { ageDays: number; failure: { reason: string; failedAt: Date } | undefined },
): WatchlistView {
  const loadedAt = list.loadedAt.toISOString();
  return {
    id: list.list,
    mode: list.mode,
    createdAt: loadedAt,
    updatedAt: loadedAt,
    version: list.version,
    contentHash: list.contentHash,
    entries: list.entries,
    names: list.names,
    ageDays,
    stale: ageDays >= staleAfterDays,
    failure: failure ? { reason: failure.reason, failedAt: failure.failedAt.toISOString() } : null,
  };
}

function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000));
}

function presentCheck(row: CheckRow): CheckView {
  return {
    id: row.check_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    applicationId: row.application_id,
    attempt: row.attempt,
    status: row.status,
    outcome: row.outcome,
  };
}

function presentDetail(row: CheckRow, seal: Seal): CheckDetailView {
  const record = row.sealed_record && openRecord(seal, row.check_id, row.sealed_record);
  return {
    ...presentCheck(row),
    reasonCodes: record?.conclusion.reasonCodes ?? [],
    requirements: record?.conclusion.requirements ?? [],
    minimumYears: record?.minimumYears ?? null,
    lists: record?.lists ?? [],
    parties: (record?.parties ?? []).map((party) => ({
      ...party,
      findings: party.findings.map(presentFinding),
    })),
  };
}

function presentFinding({ hits, mismatchedFields, ...finding }: CheckFinding) {
  return {
    ...finding,
    ...(mismatchedFields ? { mismatchedFields: [...mismatchedFields] } : {}),
    ...(hits ? { hits: [...hits] } : {}),
  };
}
