import type { TenantScope } from '../../platform/database/scope.ts';

export { configurationEvents } from './events.ts';

/** A tenant's settings with their defaults filled in. Units stand in the names. */
export type TenantSettings = {
  /** Requests a minute and an hour per API key; null is unlimited. */
  rateLimitPerMinute: number | null;
  rateLimitPerHour: number | null;
  offerValidityDays: number;
  /** The same parties and product within so many days are a duplicate. */
  duplicateWindowDays: number;
  /** Days from submission to the regulatory decision deadline (12 CFR 1002.9(a)(1)(i)). */
  decisionDeadlineDays: number;
  minimumApplicantAgeYears: number;
};

export type ConfigurationPort = {
  /** Cached for less than a second, so that the hot path does not ask the database each time. */
  settings(scope: TenantScope): Promise<TenantSettings>;
  /** Sets some settings at provisioning time, without a caller. */
  overrideSettings(scope: TenantScope, settings: Partial<TenantSettings>): Promise<void>;
};
