import type { TenantScope } from '../../platform/database/scope.ts';
import type { TenantSettings } from './settings/registry.ts';

export { configurationEvents } from './events.ts';
export { settingsRegistry, type TenantSettings } from './settings/registry.ts';

export type ConfigurationPort = {
  /**
   * The settings in force for a product (`prd_...`) or a consumer (`key_...`, `mem_...`), without one for the tenant.
   * Kept for less than a second, so that the hot path does not ask the database each time.
   */
  settings(scope: TenantScope, subjectId?: string): Promise<TenantSettings>;
  /** Sets some settings at provisioning time, without a caller. */
  overrideSettings(scope: TenantScope, settings: Partial<TenantSettings>): Promise<void>;
  /**
   * Whether a feature is on for a subject, e.g. an application or a user. The same subject gets the same answer until the
   * flag is turned down; a flag that nobody set is off.
   */
  isFlagOn(scope: TenantScope, flag: string, subjectId: string): Promise<boolean>;
};
