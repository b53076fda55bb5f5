import { pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import {
  defaultSettings,
  settingNames,
  settingSchemas,
  settingsRegistry,
  type WantedSettings,
} from './registry.ts';
import { subjectIdSchema } from './subject.ts';

/** What is kept: the chosen ones only. Unknown names are dropped, so that an older program reads newer rows. */
export const chosenSettingsSchema = z.object(settingSchemas).partial();

/** A setting to be set, or to be left to its default again. */
const wantedShape = Object.fromEntries(
  settingNames.map((name) => [
    name,
    z
      .union([settingSchemas[name], z.literal('default')])
      .optional()
      .openapi({
        description: `${settingsRegistry[name].description} \`default\` takes a choice back.`,
      }),
  ]),
);

/** Kept or sent changes, by name. */
export const wantedSettingsSchema: z.ZodType<WantedSettings> = z.strictObject(wantedShape);

const scheduledSchema = z.object({
  id: idSchema('settingsProposal'),
  effectiveAt: timestampSchema,
  changes: z.record(z.string(), z.unknown()),
  proposedBy: z.string(),
});

export const settingsExample = {
  mode: 'test' as const,
  subjectId: null,
  version: 1,
  updatedAt: '2026-11-22T09:30:00.000Z',
  ...defaultSettings,
  offerValidityDays: 14,
  scheduled: [],
};

export const settingsSchema = z
  .object({
    mode: modeSchema,
    subjectId: z.string().nullable().openapi({
      description: 'Whose settings these are: a product or a consumer; null: the tenant as a whole.',
    }),
    version: z.int().openapi({ description: 'Rises by one with each change; 0: all defaults.' }),
    updatedAt: timestampSchema.nullable(),
    ...settingSchemas,
    scheduled: z
      .array(scheduledSchema)
      .openapi({ description: 'Changes that are settled and wait for their hour.' }),
  })
  .openapi('Settings', { example: settingsExample });

export const settingsQuerySchema = z.strictObject({ subjectId: subjectIdSchema.optional() });

export const effectiveAtSchema = timestampSchema.openapi({
  description: 'When it takes effect; in the future. Default: at once.',
});

export const updateSettingsSchema = z
  .strictObject({
    ...wantedShape,
    subjectId: subjectIdSchema.optional(),
    effectiveAt: effectiveAtSchema.optional(),
  })
  .openapi('UpdateSettings', { example: { offerValidityDays: 14 } });

const settingValueSchema = z.union([z.int(), z.string(), z.null()]);

export const settingsChangeExample = {
  version: 1,
  changedAt: '2026-11-22T09:30:00.000Z',
  changedBy: 'mem_01k9z3c4e8f7tbv2m5n6p7q8r9',
  approvedBy: null,
  proposalId: null,
  subjectId: null,
  changes: [{ setting: 'offerValidityDays', from: 30, to: 14 }],
};

const settingsChangeSchema = z
  .object({
    version: z.int(),
    changedAt: timestampSchema,
    changedBy: z.string().openapi({ description: '`key_...`, `mem_...` or `system`.' }),
    approvedBy: z.string().nullable().openapi({ description: 'The second person, where there was one.' }),
    proposalId: z.string().nullable(),
    subjectId: z.string().nullable(),
    changes: z.array(z.object({ setting: z.string(), from: settingValueSchema, to: settingValueSchema })),
  })
  .openapi('SettingsChange', { example: settingsChangeExample });

export const settingsChangePageSchema = pageOf(settingsChangeSchema, 'SettingsChangePage');
export const historyQuerySchema = z.strictObject({
  ...pageQueryShape,
  subjectId: subjectIdSchema.optional(),
});

export type SettingsResource = z.output<typeof settingsSchema>;
export type SettingsChange = z.output<typeof settingsChangeSchema>;
