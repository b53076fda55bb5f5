import type { Route } from '../../platform/http/route.ts';
import { decisionRoutes } from './decision-routes.ts';
import { lifecycleRoutes } from './lifecycle-routes.ts';
import { readingRoutes } from './reading-routes.ts';
import { requirementRoutes } from './requirement-routes.ts';
import { type SubmissionRouteParts, submissionRoutes } from './submission-routes.ts';

/** The endpoints under /applications. */
export function applicationRoutes(parts: SubmissionRouteParts): Route[] {
  return [
    ...submissionRoutes(parts),
    ...readingRoutes(parts),
    ...decisionRoutes(parts),
    ...requirementRoutes(parts),
    ...lifecycleRoutes(parts),
  ];
}
