import type { Route } from '../../platform/http/route.ts';
import type { CapParts } from './capped-offers.ts';
import { decisionRoutes } from './decision-routes.ts';
import { draftRoutes } from './drafts/routes.ts';
import { lifecycleRoutes } from './lifecycle-routes.ts';
import { readingRoutes } from './reading-routes.ts';
import { requirementRoutes } from './requirement-routes.ts';
import { submissionRoutes } from './submission-routes.ts';
import type { SubmittingParts } from './submitting.ts';

/** The endpoints under /applications. */
export function applicationRoutes(parts: SubmittingParts & CapParts): Route[] {
  return [
    // Before what has an id in the place of `drafts`.
    ...draftRoutes(parts),
    ...submissionRoutes(parts),
    ...readingRoutes(parts),
    ...decisionRoutes(parts),
    ...requirementRoutes(parts),
    ...lifecycleRoutes(parts),
  ];
}
