import type { Route } from '../../platform/http/route.ts';
import { readingRoutes } from './reading-routes.ts';
import { type SubmissionRouteParts, submissionRoutes } from './submission-routes.ts';

/** The endpoints under /applications. */
export function applicationRoutes(parts: SubmissionRouteParts): Route[] {
  return [...submissionRoutes(parts), ...readingRoutes(parts)];
}
