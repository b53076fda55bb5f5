import { z } from '../../../platform/http/schema.ts';

/** What a setting may be set for: the tenant only, or one product or one consumer of it as well. */
export type SettingLevel = 'tenant' | 'product' | 'consumer';

type SettingDefinition<Schema extends z.ZodType = z.ZodType> = {
  readonly schema: Schema;
  readonly default: z.output<Schema>;
  readonly unit: string;
  readonly level: SettingLevel;
  /** For people: the contract and docs/settings.md print it. */
  readonly description: string;
};

function setting<Schema extends z.ZodType>(definition: SettingDefinition<Schema>): SettingDefinition<Schema> {
  return definition;
}

const requestLimit = z.int().min(1).max(1_000_000).nullable();
const days = (least: number, most: number) => z.int().min(least).max(most);

/** Every setting there is. A new one is an entry here; its schema and its line in docs/settings.md follow. */
export const settingsRegistry = {
  rateLimitPerMinute: setting({
    schema: requestLimit,
    default: 100,
    unit: 'requests a minute',
    level: 'consumer',
    description:
      'Requests a minute of one consumer: an API key, or a member with all of theirs. null: unlimited.',
  }),
  rateLimitPerHour: setting({
    schema: requestLimit,
    default: 10_000,
    unit: 'requests an hour',
    level: 'consumer',
    description: 'Requests an hour of one consumer. null: unlimited.',
  }),
  offerValidityDays: setting({
    schema: days(1, 365),
    default: 30,
    unit: 'days',
    level: 'product',
    description: 'Days until an offer expires.',
  }),
  duplicateWindowDays: setting({
    schema: days(0, 365),
    default: 30,
    unit: 'days',
    level: 'product',
    description: 'The same parties and product within so many days are a duplicate; 0 turns it off.',
  }),
  decisionDeadlineDays: setting({
    schema: days(1, 30),
    default: 30,
    unit: 'days',
    level: 'product',
    description: 'Days from submission to the decision deadline; the law allows 30 (12 CFR 1002.9(a)(1)(i)).',
  }),
  checkDeadlineMinutes: setting({
    schema: z.int().min(1).max(1440),
    default: 15,
    unit: 'minutes',
    level: 'product',
    description: 'Minutes that the checks may take before a person looks at the application.',
  }),
  minimumApplicantAgeYears: setting({
    schema: z.int().min(18).max(21),
    default: 18,
    unit: 'years',
    level: 'tenant',
    description: 'Age of majority for contracts; 18 in most states, 19 in AL and NE, 21 in MS.',
  }),
  operatorEmail: setting({
    schema: z.email().max(254).nullable(),
    default: null,
    unit: 'e-mail address',
    level: 'tenant',
    description:
      'Where notices to your staff go: a webhook endpoint that was turned off, an API key that expires. null: nowhere.',
  }),
};

type Registry = typeof settingsRegistry;

export type SettingName = keyof Registry;

export const settingNames = Object.keys(settingsRegistry) as SettingName[];

/** A tenant's settings with their defaults filled in. Units stand in the names. */
export type TenantSettings = { [Name in SettingName]: z.output<Registry[Name]['schema']> };

/** What one change did to one setting. */
export type SettingChange = { setting: string; from: number | string | null; to: number | string | null };

export type ChosenSettings = Partial<TenantSettings>;

/** Settings by name, `default` where a choice is to be taken back. */
export type WantedSettings = { [Name in SettingName]?: TenantSettings[Name] | 'default' | undefined };

export const defaultSettings = mapSettings(({ default: value }) => value) as TenantSettings;

type SettingSchemas = { [Name in SettingName]: Registry[Name]['schema'] };

/** Each setting's schema, described. */
export const settingSchemas = mapSettings(({ schema, description }) =>
  schema.openapi({ description }),
) as SettingSchemas;

function mapSettings<Value>(
  map: (definition: SettingDefinition, name: SettingName) => Value,
): Record<SettingName, Value> {
  const entries = settingNames.map((name) => [name, map(settingsRegistry[name], name)] as const);
  return Object.fromEntries(entries) as Record<SettingName, Value>;
}
