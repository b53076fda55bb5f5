import { type ListedEntity, listDifference, readList } from '@creditplane/screening';
import { Fault, invalidField, notFound } from '../../../kernel/faults.ts';
import type { Role } from '../../../kernel/principal.ts';
import { pageOf } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { z } from '../../../platform/http/schema.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { WatchlistAges } from './ages.ts';
import { unpackEntities } from './content.ts';
import { importList } from './importing.ts';
import { noteFailure, type VersionHead, versionsOf, wholeVersion } from './repository.ts';
import {
  type DifferenceView,
  differenceSchema,
  failureBody,
  importBody,
  importResultSchema,
  listName,
  type VersionView,
  versionSchema,
} from './schemas.ts';

const roles: readonly Role[] = ['compliance-officer', 'admin'];
const params = z.strictObject({ list: listName });
const tag = 'Compliance';
const mostMistakesTold = 20;

const versionExample: VersionView = {
  id: 'wlv_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  list: 'ofac-sdn',
  sequence: 2,
  format: 'ofac-csv',
  contentHash: 'sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210',
  publishedAt: null,
  entries: 7_379,
  names: 19_091,
  touched: 12,
  removed: 3,
  loadedBy: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
};
const ownList = 'id,name,type,birth_date\nF-1,"Marroway, Odalys",person,1975-11-30\n';
const entryExample = { entryId: 'F-1', name: 'Marroway, Odalys', programs: [] };

/** Lists that a lender brings in, version by version. */
export const watchlistRoutes = (ages: WatchlistAges): readonly Route[] => [
  defineRoute(
    {
      operationId: 'watchlists.import',
      method: 'post',
      path: '/compliance/watchlists/{list}/versions',
      tag,
      summary: 'Bring in a version of a watchlist',
      description:
        'The file as its publisher gives it. A text without an entry that can be read is refused, and the version before ' +
        'stays in force. What is new or changed is screened against the parties of live applications at once.',
      roles,
      scope: 'compliance:write',
      params,
      body: importBody,
      bodyExample: { format: 'own-csv', main: ownList },
      bodyLimitBytes: 64 * 1024 * 1024,
      response: {
        status: 201,
        description: 'The version in force.',
        schema: importResultSchema,
        example: { version: versionExample, changed: true, mistakes: [] },
      },
      faults: ['validation_failed'],
    },
    async ({ params: { list }, body: { format, ...texts } }, context) => {
      if (list === 'sandbox') throw invalidField('/list', 'The sandbox list is part of the program.');
      const { entities, mistakes, publishedAt } = readList(format, texts);
      if (entities.length === 0) {
        const why = mistakes[0]?.message ?? 'it is empty';
        throw invalidField('/main', `There is no entry that can be read in it: ${why}.`);
      }
      const told = mistakes.slice(0, mostMistakesTold);
      const answer = await context.commit(async (work) => {
        const { changed } = await importList(
          work,
          { list, format, entities, publishedAt },
          context.principal.actor,
        );
        const [version] = await versionsOf(work, list, 1);
        if (!version) throw new Fault({ code: 'internal', publicMessage: 'The list was not kept.' });
        work.afterCommit(() => ages.seen(work.scope, list, work.now));
        const body = { version: presentVersion(version), changed, mistakes: told };
        return { status: 201, resourceId: version.version_id, body };
      });
      return { status: 201, body: answer.body as z.output<typeof importResultSchema> };
    },
  ),
  defineRoute(
    {
      operationId: 'watchlists.versions',
      method: 'get',
      path: '/compliance/watchlists/{list}/versions',
      tag,
      summary: 'List the versions of a watchlist',
      roles,
      scope: 'compliance:read',
      params,
      response: {
        status: 200,
        description: 'The newest hundred versions, the newest first.',
        schema: pageOf(versionSchema, 'WatchlistVersionPage'),
        example: { data: [versionExample], hasMore: false, nextCursor: null },
      },
      faults: ['not_found'],
    },
    async ({ params: { list } }, context) => {
      const versions = await context.read((work) => versionsOf(work, list, 100));
      if (versions.length === 0) throw notFound('watchlist', list);
      return { status: 200, body: { data: versions.map(presentVersion), hasMore: false, nextCursor: null } };
    },
  ),
  defineRoute(
    {
      operationId: 'watchlists.diff',
      method: 'get',
      path: '/compliance/watchlists/{list}/difference',
      tag,
      summary: 'What a version of a watchlist brought',
      roles,
      scope: 'compliance:read',
      params,
      query: z.strictObject({
        to: z.coerce
          .number()
          .int()
          .min(1)
          .optional()
          .openapi({ description: 'Default: the newest version.' }),
      }),
      response: {
        status: 200,
        description: 'Against the version before.',
        schema: differenceSchema,
        example: { list: 'fraud', from: 1, to: 2, added: [entryExample], changed: [], removed: [] },
      },
      faults: ['not_found', 'validation_failed'],
    },
    async ({ params: { list }, query: { to } }, context) => ({
      status: 200,
      body: await context.read((work) => differenceOf(work, list, to)),
    }),
  ),
  defineRoute(
    {
      operationId: 'watchlists.reportFailure',
      method: 'post',
      path: '/compliance/watchlists/{list}/failures',
      tag,
      summary: 'Report that a watchlist could not be brought up to date',
      description: 'The version before stays in force; its age and the failure show among the watchlists.',
      roles,
      scope: 'compliance:write',
      params,
      body: failureBody,
      bodyExample: { reason: 'the publisher answered 503' },
      response: { status: 204, description: 'Noted.', schema: undefined },
      faults: ['validation_failed'],
    },
    async ({ params: { list }, body: { reason } }, context) => {
      await context.commit(async (work) => {
        noteFailure(work, list, reason);
        work.afterCommit(() => ages.failed(work.scope, list));
        return { status: 204, resourceId: list, body: null };
      });
      return { status: 204, body: undefined };
    },
  ),
];

function presentVersion(row: VersionHead): VersionView {
  return {
    id: row.version_id,
    mode: row.mode,
    createdAt: row.loaded_at.toISOString(),
    updatedAt: row.seen_at.toISOString(),
    list: row.list,
    sequence: row.sequence,
    format: row.format,
    contentHash: row.content_hash,
    publishedAt: row.published_at,
    entries: row.entries,
    names: row.names,
    touched: row.touched,
    removed: row.removed,
    loadedBy: row.loaded_by,
  };
}

async function differenceOf(work: Work, list: string, to: number | undefined): Promise<DifferenceView> {
  const now = await wholeVersion(work, { list, sequence: to });
  if (!now) throw notFound('version', `${list}@${to ?? 'newest'}`);
  const before =
    now.sequence > 1 ? await wholeVersion(work, { list, sequence: now.sequence - 1 }) : undefined;
  const old = before ? unpackEntities(before.content) : [];
  const { added, changed, removedIds } = listDifference(old, unpackEntities(now.content));
  const gone = new Set(removedIds);
  return {
    list,
    from: before?.sequence ?? null,
    to: now.sequence,
    added: added.map(presentEntry),
    changed: changed.map(presentEntry),
    removed: old.filter(({ entityId }) => gone.has(entityId)).map(presentEntry),
  };
}

function presentEntry({ entityId, names, programs }: ListedEntity) {
  return { entryId: entityId, name: names[0]?.name ?? '', programs: [...programs] };
}
