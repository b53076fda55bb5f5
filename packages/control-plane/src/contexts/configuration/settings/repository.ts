import { sql } from 'kysely';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ConfigurationTables } from '../tables.ts';
import { type ChosenSettings, defaultSettings, type SettingChange, type TenantSettings } from './registry.ts';
import { chosenSettingsSchema, type SettingsChange } from './schemas.ts';

/** Of one tenant and mode: what was chosen for all of it, and what for single products and consumers. */
export type KeptSettings = {
  version: number;
  updatedAt: Date | null;
  chosen: ChosenSettings;
  overrides: ReadonlyMap<string, ChosenSettings>;
};

/** Everything in one statement: this is what each process keeps in memory. */
export async function readSettings(work: Work): Promise<KeptSettings> {
  const found = await sql<{ version: number; chosen: unknown; updated_at: Date; overrides: object }>`
    select version, chosen, updated_at, (
      select coalesce(jsonb_object_agg(subject_id, chosen), '{}') from configuration.settings_overrides
    ) as overrides
    from configuration.settings
  `.execute(work.tables());
  const [row] = found.rows;
  if (!row) return { version: 0, updatedAt: null, chosen: {}, overrides: new Map() };
  const overrides = Object.entries(row.overrides).map(
    ([subjectId, chosen]) => [subjectId, chosenOf(chosen)] as const,
  );
  return {
    version: row.version,
    updatedAt: row.updated_at,
    chosen: chosenOf(row.chosen),
    overrides: new Map(overrides),
  };
}

/** The settings in force for a subject, or for the tenant: the narrower choice wins. */
export function inForce(kept: KeptSettings, subjectId: string | null | undefined): TenantSettings {
  const own = subjectId ? kept.overrides.get(subjectId) : undefined;
  return { ...defaultSettings, ...kept.chosen, ...own };
}

/** Writers of one tenant's settings go one after the other, the first ever included. */
export async function lockSettings(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${settingsStreamId(work.scope)}, 0))`.execute(
    work.tables(),
  );
}

export type Author = { changedBy: string; approvedBy: string | null; proposalId: string | null };

export type WrittenSettings = {
  version: number;
  subjectId: string | null;
  /** Of the tenant, and of the subject where there is one. */
  chosen: ChosenSettings;
  override: ChosenSettings | undefined;
  changes: readonly SettingChange[];
  author: Author;
};

export async function writeSettings(work: Work, written: WrittenSettings): Promise<void> {
  const { author, subjectId } = written;
  const { tenantId, mode } = work.scope;
  const scope = { tenant_id: tenantId, mode };
  const tables = work.tables<ConfigurationTables>();
  const updated = { updated_by: author.changedBy, updated_at: work.now };
  const row = { version: written.version, chosen: JSON.stringify(written.chosen), ...updated };
  await tables
    .insertInto('configuration.settings')
    .values({ ...scope, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode']).doUpdateSet(row))
    .execute();
  if (subjectId !== null && written.override) {
    const override = { chosen: JSON.stringify(written.override), ...updated };
    await tables
      .insertInto('configuration.settings_overrides')
      .values({ ...scope, subject_id: subjectId, ...override })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'subject_id']).doUpdateSet(override))
      .execute();
  }
  await tables
    .insertInto('configuration.settings_history')
    .values({
      ...scope,
      version: written.version,
      changes: JSON.stringify(written.changes) as unknown as SettingChange[],
      changed_by: author.changedBy,
      changed_at: work.now,
      subject_id: subjectId,
      approved_by: author.approvedBy,
      proposal_id: author.proposalId,
    })
    .execute();
}

/** One change more than the page holds, newest first. */
export async function listChanges(
  work: Work,
  page: { limit: number; beforeVersion: number | undefined; subjectId: string | undefined },
): Promise<SettingsChange[]> {
  const rows = await work
    .tables<ConfigurationTables>()
    .selectFrom('configuration.settings_history')
    .selectAll()
    .$if(page.beforeVersion !== undefined, (query) => query.where('version', '<', page.beforeVersion ?? 0))
    .$if(page.subjectId !== undefined, (query) => query.where('subject_id', '=', page.subjectId ?? ''))
    .orderBy('version', 'desc')
    .limit(page.limit + 1)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by,
    approvedBy: row.approved_by,
    proposalId: row.proposal_id,
    subjectId: row.subject_id,
    changes: row.changes,
  }));
}

/** The stream of one tenant's settings in one mode. */
export function settingsStreamId({ tenantId, mode }: TenantScope): string {
  return `settings:${tenantId}:${mode}`;
}

function chosenOf(value: unknown): ChosenSettings {
  const parsed = chosenSettingsSchema.parse(value);
  return Object.fromEntries(Object.entries(parsed).filter(([, chosen]) => chosen !== undefined));
}
