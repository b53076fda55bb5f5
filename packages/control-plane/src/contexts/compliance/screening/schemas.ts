import { z } from '../../../platform/http/schema.ts';

const wordSchema = z
  .object({
    asked: z.string().optional(),
    listed: z.string().optional(),
    relation: z.string().openapi({
      description:
        'What made two words one: same, sounds_alike, spelled_alike, nickname, initial, joined, ... Open.',
      example: 'sounds_alike',
    }),
    edits: z.number().openapi({ description: 'How many letters part them.' }),
    weight: z.number().openapi({ description: 'How much its letters count, 0 to 1.' }),
  })
  .openapi('ScreenedWord');

export const hitSchema = z
  .object({
    list: z.string(),
    listVersion: z.string(),
    entryId: z.string(),
    entryHash: z.string().openapi({ description: 'Another content of the entry has another hash.' }),
    listedName: z.string(),
    primaryName: z.string(),
    weakAlias: z.boolean(),
    type: z
      .string()
      .openapi({ description: 'person, organization, vessel, aircraft, unknown', example: 'person' }),
    programs: z.array(z.string()),
    birthDates: z.array(z.string()),
    matchedOn: z.enum(['name_and_birth_date', 'name_only']),
    score: z.number().min(0).max(1),
    nameScore: z.number().min(0).max(1),
    birthDate: z
      .string()
      .optional()
      .openapi({ description: 'same, swapped, same_year, near_year, other_day, other_year' }),
    country: z.string().optional(),
    idNumber: z.string().optional(),
    words: z.array(wordSchema),
  })
  .openapi('WatchlistHit');

const queryShape = {
  name: z.string().trim().min(1).max(300),
  type: z.enum(['person', 'organization', 'vessel', 'aircraft', 'unknown']).default('unknown'),
  birthDate: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .optional()
    .openapi({ example: '1968-03-14' }),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(20)
    .optional()
    .openapi({ example: ['MX'] }),
  idNumbers: z.array(z.string().max(50)).max(20).optional(),
};

const optionsShape = {
  threshold: z.number().min(0.5).max(1).optional(),
  limit: z.int().min(1).max(100).default(10),
  strongOnly: z.boolean().default(false).openapi({ description: 'Leaves weak aliases out.' }),
};

export const screenBody = z.strictObject({ ...queryShape, ...optionsShape }).openapi('ScreenName');

export const screenBatchBody = z
  .strictObject({
    names: z
      .array(z.strictObject({ ...queryShape, id: z.string().max(200).optional() }))
      .min(1)
      .max(500),
    ...optionsShape,
  })
  .openapi('ScreenNames');

const screenedAgainst = {
  algorithm: z.string(),
  threshold: z.number(),
  lists: z.array(z.object({ list: z.string(), version: z.string(), contentHash: z.string() })),
};

export const screeningSchema = z
  .object({ ...screenedAgainst, hits: z.array(hitSchema) })
  .openapi('Screening');

export const screeningBatchSchema = z
  .object({
    ...screenedAgainst,
    data: z.array(z.object({ id: z.string().nullable(), hits: z.array(hitSchema) })),
  })
  .openapi('ScreeningBatch');

export type ScreenedName = z.output<typeof screenBody>;
