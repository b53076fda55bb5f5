import type { z } from '../../../platform/http/schema.ts';
import type { hitSchema } from './schemas.ts';

export const hitExample: z.output<typeof hitSchema> = {
  list: 'sandbox',
  listVersion: '1',
  entryId: 'SBX-0001',
  entryHash: '3f1c0a5e9d7b42c86f0e1d2c3b4a5968',
  listedName: 'SANDOVAR, Viktor',
  primaryName: 'SANDOVAR, Viktor',
  weakAlias: false,
  type: 'person',
  programs: [],
  birthDates: ['1968-03-14'],
  matchedOn: 'name_and_birth_date',
  score: 0.988,
  nameScore: 0.97,
  birthDate: 'same',
  words: [
    { asked: 'viktor', listed: 'viktor', relation: 'same', edits: 0, weight: 1 },
    { asked: 'sandovar', listed: 'sandovar', relation: 'same', edits: 0, weight: 1 },
  ],
};
