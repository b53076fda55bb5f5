import { z } from '../../../platform/http/schema.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';

export const deliveryJobKind = 'notifications.deliver';

export const deliveryJobPayloadSchema = z.object({
  deliveryId: z.string(),
  /** Attempts of an earlier sending: one that is set on its way again has its whole schedule before it. */
  earlierAttempts: z.int().min(0).default(0),
});

/** The job that sends one delivery. Its key keeps a delivery from being sent by two jobs at once. */
export function deliveryJob(deliveryId: string, earlierAttempts = 0): NewJob {
  return { kind: deliveryJobKind, payload: { deliveryId, earlierAttempts }, dedupeKey: deliveryId };
}
