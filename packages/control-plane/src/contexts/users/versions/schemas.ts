import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { maskedPersonShape } from '../shown-person.ts';

const versionShape = {
  userId: idSchema('user'),
  version: z.int().positive(),
  mode: modeSchema,
  createdAt: timestampSchema,
  actor: z
    .string()
    .nullable()
    .openapi({ description: 'Who made it: a key or a member. Null of versions from before this was kept.' }),
  changed: z.array(z.string()).openapi({
    description: 'Names of the fields that differ from the version before.',
    example: ['contact'],
  }),
};

export const userVersionSchema = z.object(versionShape).openapi('UserVersion');

export const userVersionDetailSchema = z
  .object({ ...versionShape, ...maskedPersonShape })
  .openapi('UserVersionDetail');

export type UserVersion = z.output<typeof userVersionSchema>;
export type UserVersionDetail = z.output<typeof userVersionDetailSchema>;
