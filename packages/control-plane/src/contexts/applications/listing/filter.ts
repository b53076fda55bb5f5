import { decodeCursor, pageQueryShape } from '../../../platform/http/page.ts';
import { externalIdSchema, idSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { type ApplicationStatus, applicationStatuses } from '../status.ts';

const statusSchema = z.enum(applicationStatuses);

export const listApplicationsQuery = z.object({
  ...pageQueryShape,
  status: z
    .union([statusSchema, z.array(statusSchema).min(1)])
    .optional()
    .openapi({ description: 'One or several: `status=approved&status=accepted`. Open enum.' }),
  productId: idSchema('product').optional(),
  userId: idSchema('user')
    .optional()
    .openapi({ description: 'Any of the parties: primary, co-applicant, ...' }),
  externalId: externalIdSchema.optional(),
  createdAfter: timestampSchema.optional().openapi({ description: 'Created at this time or after it.' }),
  createdBefore: timestampSchema.optional().openapi({ description: 'Created before this time.' }),
});

/** Where a page begins: right after this application in the order of the list. */
export type Place = { createdAt: Date; applicationId: string };

export type ApplicationFilter = {
  /** Undefined: every status. */
  statuses?: readonly ApplicationStatus[] | undefined;
  productId?: string | undefined;
  userId?: string | undefined;
  externalId?: string | undefined;
  createdAfter?: Date | undefined;
  createdBefore?: Date | undefined;
  after?: Place | undefined;
};

/** A query as it came, made ready. A cursor of another list is a 422 at `/cursor`. */
export function filterOf(query: z.output<typeof listApplicationsQuery>): ApplicationFilter {
  const { status, productId, userId, externalId, createdAfter, createdBefore, cursor } = query;
  return {
    statuses: status === undefined ? undefined : [...new Set([status].flat())],
    productId,
    userId,
    externalId,
    createdAfter: createdAfter === undefined ? undefined : new Date(createdAfter),
    createdBefore: createdBefore === undefined ? undefined : new Date(createdBefore),
    after: cursor === undefined ? undefined : placeOf(decodeCursor(cursor, cursorPattern)),
  };
}

/** What a cursor stands for, before it is encoded. */
export function cursorOf({
  created_at,
  application_id,
}: {
  created_at: Date;
  application_id: string;
}): string {
  return `${created_at.getTime()} ${application_id}`;
}

const cursorPattern = /^-?\d{1,15} app_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

function placeOf(cursor: string): Place {
  const [createdAtMs = '', applicationId = ''] = cursor.split(' ');
  return { createdAt: new Date(Number(createdAtMs)), applicationId };
}
