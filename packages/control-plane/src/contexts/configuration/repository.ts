import { sql } from 'kysely';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { TenantSettings } from './public.ts';
import {
  type ChosenSettings,
  chosenSettingsSchema,
  defaultSettings,
  type SettingsChange,
} from './schemas.ts';

export type SettingChange = { setting: string; from: number | null; to: number | null };

export type KeptSettings = { version: number; updatedAt: Date | null; chosen: ChosenSettings };

type Tables = {
  'configuration.settings': {
    tenant_id: string;
    mode: string;
    version: number;
    chosen: unknown;
    updated_by: string;
    updated_at: Date;
  };
  'configuration.settings_history': {
    tenant_id: string;
    mode: string;
    version: number;
    changes: SettingChange[];
    changed_by: string;
    changed_at: Date;
  };
};

export async function readSettings(work: Work): Promise<KeptSettings> {
  const row = await work
    .tables<Tables>()
    .selectFrom('configuration.settings')
    .select(['version', 'chosen', 'updated_at'])
    .executeTakeFirst();
  if (!row) return { version: 0, updatedAt: null, chosen: {} };
  return { version: row.version, updatedAt: row.updated_at, chosen: chosenSettingsSchema.parse(row.chosen) };
}

/** The chosen settings over the defaults. */
export function withDefaults(chosen: ChosenSettings): TenantSettings {
  const filled: TenantSettings = { ...defaultSettings };
  for (const name of settingNames) assign(filled, name, chosen[name]);
  return filled;
}

export const settingNames = Object.keys(defaultSettings) as readonly (keyof TenantSettings)[];

/** Writers of one tenant's settings go one after the other, the first ever included. */
export async function lockSettings(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${settingsStreamId(work.scope)}, 0))`.execute(
    work.tables(),
  );
}

export async function writeSettings(
  work: Work,
  kept: { version: number; chosen: ChosenSettings; changes: readonly SettingChange[] },
): Promise<void> {
  const { tenantId, mode } = work.scope;
  const tables = work.tables<Tables>();
  const row = {
    version: kept.version,
    chosen: JSON.stringify(kept.chosen),
    updated_by: work.cause.actor,
    updated_at: work.now,
  };
  await tables
    .insertInto('configuration.settings')
    .values({ tenant_id: tenantId, mode, ...row })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode']).doUpdateSet(row))
    .execute();
  await tables
    .insertInto('configuration.settings_history')
    .values({
      tenant_id: tenantId,
      mode,
      version: kept.version,
      changes: JSON.stringify(kept.changes) as unknown as SettingChange[],
      changed_by: work.cause.actor,
      changed_at: work.now,
    })
    .execute();
}

/** One change more than the page holds, newest first. */
export async function listChanges(
  work: Work,
  page: { limit: number; beforeVersion: number | undefined },
): Promise<SettingsChange[]> {
  const rows = await work
    .tables<Tables>()
    .selectFrom('configuration.settings_history')
    .select(['version', 'changes', 'changed_by', 'changed_at'])
    .$if(page.beforeVersion !== undefined, (query) => query.where('version', '<', page.beforeVersion ?? 0))
    .orderBy('version', 'desc')
    .limit(page.limit + 1)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by,
    changes: row.changes,
  }));
}

/** The stream of one tenant's settings in one mode. */
export function settingsStreamId({ tenantId, mode }: TenantScope): string {
  return `settings:${tenantId}:${mode}`;
}

function assign<Name extends keyof TenantSettings>(
  settings: TenantSettings,
  name: Name,
  value: TenantSettings[Name] | undefined,
): void {
  if (value !== undefined) settings[name] = value;
}
