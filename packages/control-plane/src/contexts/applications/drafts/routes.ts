import { Fault, notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import { defineRoute, type Reply, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { applicationExample, draftExample, submitExample } from '../examples.ts';
import type { DraftRow } from '../rows.ts';
import { type ApplicationResource, applicationSchema } from '../schemas/application.ts';
import {
  createDraftBody,
  type DraftResource,
  draftSchema,
  replaceDraftBody,
  submitDraftBody,
} from '../schemas/submission.ts';
import { type SubmittingParts, submitting } from '../submitting.ts';
import { asSubmission, keptContent, openContent, presentDraft } from './content.ts';
import {
  deleteDraft,
  findDraft,
  insertDraft,
  listDrafts,
  mustFindDraft,
  takeDraft,
  writeDraft,
} from './repository.ts';

const tag = 'Applications';
const writers = ['user', 'admin', 'service'] as const;
const readers = ['user', 'admin', 'compliance-officer', 'service'] as const;
const draftParams = z.object({ draftId: idSchema('application') });
const answer = { schema: draftSchema, example: draftExample };

/** Applications that are being prepared. No event, no webhook and no check comes of a draft before its submission. */
export function draftRoutes(parts: SubmittingParts): Route[] {
  const { seal } = parts;
  const submitted = submitting(parts);
  const changing = async (
    context: RequestContext,
    change: (work: Work) => Promise<DraftRow>,
    status: 200 | 201 = 200,
  ): Promise<Reply<DraftResource>> => {
    const receipt = await context.commit(async (work) => {
      const row = await change(work);
      return { status, resourceId: row.application_id, body: presentDraft(seal, row) };
    });
    return { status: receipt.status, body: receipt.body as DraftResource };
  };
  return [
    defineRoute(
      {
        operationId: 'applicationDrafts.create',
        method: 'post',
        path: '/applications/drafts',
        tag,
        summary: 'Begin an application without submitting it',
        description:
          'Takes any part of what a submission takes; `problems` tells what is missing. Nothing is checked against users, ' +
          'products or duplicates before the submission, and no event tells of a draft.',
        roles: writers,
        scope: 'applications:write',
        body: createDraftBody,
        bodyExample: submitExample,
        response: { status: 201, description: 'The draft.', ...answer },
        faults: ['validation_failed'],
      },
      ({ body }, context) =>
        changing(
          context,
          (work) => {
            const draftId = work.ids.next('application');
            return insertDraft(work, draftId, keptContent(seal, draftId, body));
          },
          201,
        ),
    ),
    defineRoute(
      {
        operationId: 'applicationDrafts.list',
        method: 'get',
        path: '/applications/drafts',
        tag,
        summary: 'List drafts, newest first',
        description: 'With `userId`: those that name this person as a party.',
        roles: readers,
        scope: 'applications:read',
        query: z.object({ ...pageQueryShape, userId: idSchema('user').optional() }),
        response: {
          status: 200,
          description: 'A page.',
          schema: pageOf(draftSchema, 'ApplicationDraftPage'),
          example: { data: [draftExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query }, context) => {
        const before = query.cursor ? decodeCursor(query.cursor, idPattern('application')) : undefined;
        const rows = await context.read((work) =>
          listDrafts(work, { limit: query.limit, before, userId: query.userId }),
        );
        return {
          status: 200,
          body: cutPage(
            rows,
            query.limit,
            (row) => row.application_id,
            (row) => presentDraft(seal, row),
          ),
        };
      },
    ),
    defineRoute(
      {
        operationId: 'applicationDrafts.get',
        method: 'get',
        path: '/applications/drafts/{draftId}',
        tag,
        summary: 'One draft',
        description: 'Once it is submitted it is an application: read that, by the same id.',
        roles: readers,
        scope: 'applications:read',
        params: draftParams,
        response: { status: 200, description: 'The draft.', ...answer },
        faults: ['not_found'],
      },
      async ({ params: { draftId } }, context) => ({
        status: 200,
        body: presentDraft(seal, await context.read((work) => mustFindDraft(work, draftId))),
      }),
    ),
    defineRoute(
      {
        operationId: 'applicationDrafts.replace',
        method: 'put',
        path: '/applications/drafts/{draftId}',
        tag,
        summary: 'Write the whole content of a draft anew',
        roles: writers,
        scope: 'applications:write',
        params: draftParams,
        body: replaceDraftBody,
        bodyExample: { ...submitExample, expectedVersion: 1 },
        response: { status: 200, description: 'The draft.', ...answer },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      ({ params: { draftId }, body: { expectedVersion, ...content } }, context) =>
        changing(context, async (work) => {
          const row = await takeDraft(work, draftId, expectedVersion);
          return writeDraft(work, row, keptContent(seal, draftId, content));
        }),
    ),
    defineRoute(
      {
        operationId: 'applicationDrafts.withdraw',
        method: 'post',
        path: '/applications/drafts/{draftId}/withdraw',
        tag,
        summary: 'Give a draft up; its content is deleted',
        roles: writers,
        scope: 'applications:write',
        params: draftParams,
        response: {
          status: 200,
          description: 'The draft, without content.',
          schema: draftSchema,
          example: { ...draftExample, status: 'withdrawn', version: 2, content: null, problems: [] },
        },
        faults: ['not_found', 'conflict'],
      },
      ({ params: { draftId } }, context) =>
        changing(context, async (work) => writeDraft(work, await takeDraft(work, draftId), null)),
    ),
    defineRoute(
      {
        operationId: 'applicationDrafts.submit',
        method: 'post',
        path: '/applications/drafts/{draftId}/submit',
        tag,
        summary: 'Submit a draft',
        description:
          'As `applications.create` does, under the id of the draft, which then is a draft no more.',
        roles: writers,
        scope: 'applications:write',
        params: draftParams,
        body: submitDraftBody,
        bodyExample: { allowDuplicate: false },
        response: {
          status: 201,
          description: 'The application.',
          schema: applicationSchema,
          example: applicationExample,
        },
        faults: ['not_found', 'conflict', 'validation_failed', 'consent_required', 'duplicate_application'],
        waits: true,
      },
      async ({ params: { draftId }, body }, context) => {
        const row = await context.read((work) => findDraft(work, draftId));
        if (!row) return repeated(context, draftId);
        const content = openContent(seal, row);
        if (!content) throw new Fault({ code: 'conflict', publicMessage: 'The draft was withdrawn.' });
        const request = asSubmission({ ...content, ...body });
        return submitted(context, request, {
          applicationId: draftId,
          take: async (work) => {
            // Nothing else than what was read and checked a moment ago may be submitted.
            await takeDraft(work, draftId, row.version);
            await deleteDraft(work, draftId);
          },
        });
      },
    ),
  ];
}

/** Of a draft that is gone, only the answer to the very request that submitted it is left. */
async function repeated(context: RequestContext, draftId: string): Promise<Reply<ApplicationResource>> {
  const receipt = await context.commit(() => Promise.reject(notFound('draft', draftId)));
  return {
    status: receipt.status,
    body: receipt.body as ApplicationResource,
    headers: { Location: `/api/v1/applications/${draftId}` },
  };
}
