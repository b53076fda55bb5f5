import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import type { TenantSettings } from './public.ts';

const requestLimit = (window: string) =>
  z
    .int()
    .min(1)
    .max(1_000_000)
    .nullable()
    .openapi({ description: `Requests ${window} per API key; null is unlimited.` });

/** Every setting with its bounds. Units stand in the names. */
const settingsShape = {
  rateLimitPerMinute: requestLimit('a minute'),
  rateLimitPerHour: requestLimit('an hour'),
  offerValidityDays: z.int().min(1).max(365).openapi({ description: 'Days until an offer expires.' }),
  duplicateWindowDays: z.int().min(0).max(365).openapi({
    description: 'The same parties and product within so many days are a duplicate; 0 turns it off.',
  }),
  decisionDeadlineDays: z.int().min(1).max(30).openapi({
    description: 'Days from submission to the decision deadline; the law allows 30 (12 CFR 1002.9(a)(1)(i)).',
  }),
  minimumApplicantAgeYears: z
    .int()
    .min(18)
    .max(21)
    .openapi({ description: 'Age of majority for contracts; 18 in most states, 19 in AL and NE, 21 in MS.' }),
} satisfies Record<keyof TenantSettings, z.ZodType>;

export const defaultSettings: TenantSettings = {
  rateLimitPerMinute: 100,
  rateLimitPerHour: 10_000,
  offerValidityDays: 30,
  duplicateWindowDays: 30,
  decisionDeadlineDays: 30,
  minimumApplicantAgeYears: 18,
};

export const settingsExample = {
  mode: 'test' as const,
  version: 1,
  updatedAt: '2026-11-22T09:30:00.000Z',
  ...defaultSettings,
  offerValidityDays: 14,
};

/** What is kept: the chosen ones only. Unknown names are dropped, so that an older program reads newer rows. */
export const chosenSettingsSchema = z.object(settingsShape).partial();

export const settingsSchema = z
  .object({
    mode: modeSchema,
    version: z.int().openapi({ description: 'Rises by one with each change; 0: all defaults.' }),
    updatedAt: timestampSchema.nullable(),
    ...settingsShape,
  })
  .openapi('Settings', { example: settingsExample });

export const updateSettingsSchema = z
  .strictObject(settingsShape)
  .partial()
  .openapi('UpdateSettings', { example: { offerValidityDays: 14 } });

const settingValueSchema = z.union([z.int(), z.null()]);

export const settingsChangeExample = {
  version: 1,
  changedAt: '2026-11-22T09:30:00.000Z',
  changedBy: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  changes: [{ setting: 'offerValidityDays', from: 30, to: 14 }],
};

const settingsChangeSchema = z
  .object({
    version: z.int(),
    changedAt: timestampSchema,
    changedBy: z.string().openapi({ description: '`key_...`, `mem_...` or `system`.' }),
    changes: z.array(z.object({ setting: z.string(), from: settingValueSchema, to: settingValueSchema })),
  })
  .openapi('SettingsChange', { example: settingsChangeExample });

export const settingsChangePageSchema = pageOf(settingsChangeSchema, 'SettingsChangePage');
export const historyQuerySchema = z.strictObject(pageQueryShape);

export type SettingsResource = z.output<typeof settingsSchema>;
export type SettingsChange = z.output<typeof settingsChangeSchema>;
export type ChosenSettings = z.output<typeof chosenSettingsSchema>;
export type UpdateSettings = z.output<typeof updateSettingsSchema>;
