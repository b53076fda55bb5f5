import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Work } from '../unit-of-work/work.ts';
import {
  createDataKey,
  type DataKey,
  type DataKeyScope,
  openDataKey,
  type WrappedDataKey,
} from './data-key.ts';
import type { MasterKeys } from './master-keys.ts';

/** Whose records of which class, inside the tenant of the work. */
export type DataKeySubject = Pick<DataKeyScope, 'subjectId' | 'recordClass'>;

/** The data keys that one context keeps in a table of its own; deleting a row there is crypto-shredding. */
export type DataKeyRing = {
  /** The key to seal with, drawn on the first use. */
  forSealing(work: Work, subject: DataKeySubject): Promise<DataKey>;
  /** The key to open with; undefined where the records were erased. */
  forOpening(work: Work, subject: DataKeySubject): Promise<DataKey | undefined>;
  /** The key to open with, as `wrappedKeyOf` read it beside what it opens; undefined where the records were erased. */
  unwrap(work: Work, subject: DataKeySubject, wrapped: WrappedDataKey | null): DataKey | undefined;
};

/** The table of a ring: subject_id, record_class, tenant_id, mode, wrapped_key, created_at, one row for each of the first two. */
export type DataKeyTable = `${string}.data_keys`;

/** The wrapped key as a column of the statement that reads what it opens: one round trip for both. Null where erased. */
export function wrappedKeyOf(
  table: DataKeyTable,
  subjectColumn: string,
  recordClass: string,
): RawBuilder<WrappedDataKey | null> {
  return sql`(select key.wrapped_key from ${sql.table(table)} as key
    where key.subject_id = ${sql.ref(subjectColumn)} and key.record_class = ${recordClass})`;
}

/** A ring over a table. */
export function dataKeyRing(table: DataKeyTable, keys: MasterKeys): DataKeyRing {
  const read = async (work: Work, { subjectId, recordClass }: DataKeySubject) => {
    const found = await sql<{ wrapped_key: Uint8Array }>`
      select wrapped_key from ${sql.table(table)}
      where subject_id = ${subjectId} and record_class = ${recordClass}
    `.execute(tablesOf(work));
    return found.rows[0]?.wrapped_key;
  };

  const unwrap: DataKeyRing['unwrap'] = (work, subject, wrapped) =>
    wrapped ? openDataKey(keys, scopeOf(work, subject), wrapped) : undefined;
  const forOpening: DataKeyRing['forOpening'] = async (work, subject) =>
    unwrap(work, subject, (await read(work, subject)) ?? null);

  return {
    unwrap,
    forOpening,
    forSealing: async (work, subject) => {
      const existing = await forOpening(work, subject);
      if (existing) return existing;
      const { subjectId, recordClass } = subject;
      await sql`
        insert into ${sql.table(table)} (subject_id, record_class, tenant_id, mode, wrapped_key, created_at)
        values (${subjectId}, ${recordClass}, ${work.scope.tenantId}, ${work.scope.mode},
          ${createDataKey(keys, scopeOf(work, subject))}, ${work.now})
        on conflict (subject_id, record_class) do nothing
      `.execute(tablesOf(work));
      // Read again: where two transactions drew one, the first to commit has it.
      const drawn = await forOpening(work, subject);
      if (!drawn) throw new Error(`${table} holds a key of ${subjectId} that this tenant cannot see.`);
      return drawn;
    },
  };
}

function scopeOf(work: Work, subject: DataKeySubject): DataKeyScope {
  return { tenantId: work.scope.tenantId, ...subject };
}

function tablesOf(work: Work): Kysely<unknown> {
  return work.tables<unknown>();
}
