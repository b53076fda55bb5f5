import { Fault } from '../../../kernel/faults.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Reader } from '../audience.ts';
import type { NotificationTables } from '../tables.ts';
import { deliveryJob } from './delivery-job.ts';
import { readDelivery } from './queries.ts';
import type { DeliveryWithAttempts } from './schemas.ts';

/** Sets a finished delivery on its way again. Refuses one that is still tried, and one whose endpoint takes nothing. */
export async function retryDelivery(
  work: Work,
  deliveryId: string,
  parts: { reader: Reader; seal: Seal },
): Promise<DeliveryWithAttempts> {
  const delivery = await readDelivery(work, deliveryId, parts);
  if (delivery.status === 'pending') {
    throw new Fault({ code: 'conflict', publicMessage: 'This delivery is still being tried.' });
  }
  const tables = work.tables<NotificationTables>();
  const endpoint = await tables
    .selectFrom('notifications.webhook_endpoints')
    .select('status')
    .where('endpoint_id', '=', delivery.endpointId)
    .executeTakeFirst();
  if (endpoint?.status !== 'enabled') {
    throw new Fault({
      code: 'rejected',
      publicMessage: endpoint
        ? 'The endpoint of this delivery is disabled.'
        : 'The endpoint of this delivery was deleted.',
    });
  }
  const { attempts } = await tables
    .updateTable('notifications.deliveries')
    .set({ status: 'pending', updated_at: work.now })
    .where('delivery_id', '=', deliveryId)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  await work.schedule(deliveryJob(deliveryId, attempts));
  return { ...delivery, status: 'pending', updatedAt: work.now.toISOString() };
}
