import { type ListedEntity, type ListFormat, listDifference } from '@creditplane/screening';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { hashOfList, packEntities, unpackEntities } from './content.ts';
import { forgetFailure, wholeVersion } from './repository.ts';
import type { WatchlistTables } from './rows.ts';
import { staleJob } from './stale-job.ts';

export type ReadWatchlist = {
  list: string;
  format: ListFormat;
  entities: readonly ListedEntity[];
  publishedAt?: string | undefined;
};

export type Imported = { versionId: string; sequence: number; changed: boolean };

/** Makes a new version of a list, unless it says what the one before said. What was there stays as it is. */
export async function importList(work: Work, read: ReadWatchlist, by: string): Promise<Imported> {
  const before = await wholeVersion(work, { list: read.list });
  const contentHash = hashOfList(read.entities);
  forgetFailure(work, read.list);
  if (before?.content_hash === contentHash) {
    work.defer(
      work
        .tables<WatchlistTables>()
        .updateTable('compliance.watchlist_versions')
        .set({ seen_at: work.now })
        .where('version_id', '=', before.version_id),
    );
    return { versionId: before.version_id, sequence: before.sequence, changed: false };
  }
  const { added, changed, removedIds } = listDifference(
    before ? unpackEntities(before.content) : [],
    withoutAddresses(read.entities),
  );
  const touched = [...added, ...changed].map(({ entityId }) => entityId);
  const versionId = work.ids.next('watchlistVersion');
  const sequence = (before?.sequence ?? 0) + 1;
  await work
    .tables<WatchlistTables>()
    .insertInto('compliance.watchlist_versions')
    .values({
      version_id: versionId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      list: read.list,
      sequence,
      format: read.format,
      content_hash: contentHash,
      published_at: read.publishedAt ?? null,
      entries: read.entities.length,
      names: read.entities.reduce((sum, { names }) => sum + names.length, 0),
      touched,
      removed: [...removedIds],
      content: packEntities(read.entities),
      loaded_at: work.now,
      loaded_by: by,
      seen_at: work.now,
    })
    .execute();
  await work.append('compliance', {
    aggregateType: 'watchlist_version',
    aggregateId: versionId,
    expectedVersion: 0,
    events: [
      {
        type: 'WatchlistUpdated',
        payload: {
          versionId,
          list: read.list,
          sequence,
          contentHash,
          entries: read.entities.length,
          touched: touched.length,
          removed: removedIds.length,
        },
      },
    ],
  });
  await work.schedule(staleJob(versionId, work.now));
  return { versionId, sequence, changed: true };
}

function withoutAddresses(entities: readonly ListedEntity[]): ListedEntity[] {
  return entities.map((entity) => ({ ...entity, addresses: [] }));
}
