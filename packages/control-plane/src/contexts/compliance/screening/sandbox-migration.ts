import { createHash } from 'node:crypto';
import type { Migration } from '../../../platform/database/migrations.ts';
import { foldName } from '../../../platform/text/fold-name.ts';
import { sandboxSummary, sandboxWatchlist } from './sandbox-watchlist.ts';

/**
 * Puts the sandbox list into the shared table as a migration: the owner alone may write there. Its id carries the hash
 * of what it does, so that a changed list, or a changed way of folding names, is a new migration.
 */
export function sandboxWatchlistMigration(): Migration {
  const { list, version, entries } = sandboxWatchlist;
  const listHash = sandboxSummary.contentHash;
  const rows = entries.flatMap(({ entryId, names, birthDate }) =>
    names.map((name) =>
      [list, version, listHash, 'test', entryId, name, foldName(name), birthDate].map(literal).join(', '),
    ),
  );
  const sql = [
    `delete from compliance.watchlist_entries where list = ${literal(list)};`,
    'insert into compliance.watchlist_entries',
    '  (list, list_version, list_hash, list_mode, entry_id, name, folded_name, birth_date)',
    `values\n  (${rows.join('),\n  (')});`,
  ].join('\n');
  const checksum = createHash('sha256').update(sql).digest('hex');
  return { id: `compliance/sandbox_watchlist_${checksum.slice(0, 12)}`, sql, checksum, breaking: false };
}

function literal(value: string | null): string {
  return value === null ? 'null' : `'${value.replaceAll("'", "''")}'`;
}
