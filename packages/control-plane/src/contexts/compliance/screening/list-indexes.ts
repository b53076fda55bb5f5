import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ListedEntity, ScreeningIndex } from '@creditplane/screening';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { WatchlistAges } from '../watchlists/ages.ts';
import { unpackEntities } from '../watchlists/content.ts';
import { currentVersions, wholeVersion } from '../watchlists/repository.ts';
import { sandboxEntities, sandboxSummary } from './sandbox-watchlist.ts';

/** One list that is screened against, ready to be asked. */
export type ReadyList = {
  list: string;
  version: string;
  contentHash: string;
  loadedAt: Date;
  index: ScreeningIndex;
};

/** How many lists are kept in memory, about 6 KB a name; tenants with the same content share one. */
const mostKept = 24;

export type ListIndexes = {
  /** The lists of the caller's world, each built once for its content. Give it a work of its own: it may take a second. */
  ready(work: Work): Promise<() => Promise<ReadyList[]>>;
};

/**
 * Indexes of lists by their content. A list that changes is another content, built beside the old one, which answers for
 * those who asked before.
 */
export function listIndexes(ages: WatchlistAges): ListIndexes {
  const kept = new Map<string, Promise<ScreeningIndex>>();
  const indexOf = (
    list: string,
    hash: string,
    entities: () => readonly ListedEntity[],
  ): Promise<ScreeningIndex> => {
    const key = `${list} ${hash}`;
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const built = ScreeningIndex.buildInSteps([{ list, entities: entities() }], () => nextTurn());
    kept.set(key, built);
    built.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return built;
  };
  return {
    ready: async (work) => {
      const versions = await currentVersions(work);
      for (const { list, seen_at: seenAt } of versions) ages.seen(work.scope, list, seenAt);
      const lists = await Promise.all(
        versions.map(async (version) => {
          const content = kept.has(`${version.list} ${version.content_hash}`)
            ? undefined
            : (await wholeVersion(work, { versionId: version.version_id }))?.content;
          return { version, content };
        }),
      );
      const isTest = work.scope.mode === 'test';
      // Built outside the transaction, so that nobody waits for it.
      return async () => {
        const imported = await Promise.all(
          lists.map(
            async ({ version, content }): Promise<ReadyList> => ({
              list: version.list,
              version: String(version.sequence),
              contentHash: version.content_hash,
              loadedAt: version.seen_at,
              index: await indexOf(version.list, version.content_hash, () =>
                content ? unpackEntities(content) : [],
              ),
            }),
          ),
        );
        if (!isTest) return imported;
        const { list, version, contentHash } = sandboxSummary;
        const sandbox = await indexOf(list, contentHash, () => sandboxEntities);
        return [{ list, version, contentHash, loadedAt: new Date(0), index: sandbox }, ...imported];
      };
    },
  };
}
