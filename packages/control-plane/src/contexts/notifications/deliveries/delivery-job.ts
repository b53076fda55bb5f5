import { z } from '../../../platform/http/schema.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';

export const deliveryJobKind = 'notifications.deliver';

export const deliveryJobPayloadSchema = z.object({ deliveryId: z.string() });

/** The job that sends one delivery. Its key keeps a delivery from being sent by two jobs at once. */
export function deliveryJob(deliveryId: string): NewJob {
  return { kind: deliveryJobKind, payload: { deliveryId }, dedupeKey: deliveryId };
}
