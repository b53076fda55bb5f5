import type { RequestContext } from '../../platform/http/request-context.ts';
import type { Reply } from '../../platform/http/route.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { gatherSubmission, type SubmitParts, type SubmitRequest, submit } from './handlers.ts';
import { presentApplication } from './presentation.ts';
import type { ApplicationResource } from './schemas/application.ts';
import { applicationViews, mustFind, type ViewParts } from './views.ts';
import type { Waiting } from './waiting.ts';

export type SubmittingParts = SubmitParts & ViewParts & { waiting: Waiting };

/** What becomes an application: under this id, after this was done in the same transaction. */
type Origin = { applicationId: string; take: (work: Work) => Promise<void> };

export type Submitting = (
  context: RequestContext,
  request: SubmitRequest,
  origin?: Origin,
) => Promise<Reply<ApplicationResource>>;

/** Submits, and waits for the decision as long as the caller does. */
export function submitting(parts: SubmittingParts): Submitting {
  const views = applicationViews(parts);
  return async (context, request, origin) => {
    const facts = await gatherSubmission(parts, context, request);
    const receipt = await context.commit(async (work) => {
      await origin?.take(work);
      const applicationId = await submit(parts, work, request, facts, origin?.applicationId);
      const row = await mustFind(work, applicationId);
      return {
        status: 201,
        resourceId: applicationId,
        body: presentApplication(row, {}, request.metadata ?? {}),
      };
    });
    const application = receipt.body as ApplicationResource;
    const waited = await parts.waiting.untilSettled(
      context.principal,
      application.id,
      (context.waitSeconds ?? 0) * 1000,
      context.signal,
    );
    return {
      status: receipt.status,
      body: waited ? await views.present(context, await views.read(context, application.id)) : application,
      headers: {
        Location: `/api/v1/applications/${application.id}`,
        ...(context.waitSeconds ? { 'Preference-Applied': `wait=${context.waitSeconds}` } : {}),
      },
    };
  };
}
