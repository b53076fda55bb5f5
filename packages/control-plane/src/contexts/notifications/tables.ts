import type { Mode } from '../../kernel/events.ts';
import type { Audience } from './audience.ts';
import type { PublicEventData } from './webhook-payload.ts';

type Owned = { tenant_id: string; mode: Mode };

export type EndpointStatus = 'enabled' | 'disabled';
export type DisabledReason = 'answered_gone' | 'failing';
export type DeliveryStatus = 'pending' | 'delivered' | 'failed';

export type EndpointRow = Owned & {
  endpoint_id: string;
  url: string;
  event_types: string[];
  description: string | null;
  scope: Audience;
  product_ids: string[];
  statuses: string[];
  sealed_secret: Uint8Array;
  /** Signs beside the new one until `previous_secret_until`. */
  sealed_previous_secret: Uint8Array | null;
  previous_secret_until: Date | null;
  status: EndpointStatus;
  /** Since when nothing has been delivered; null where the last attempt was. */
  failing_since: Date | null;
  disabled_reason: DisabledReason | null;
  created_at: Date;
  updated_at: Date;
};

export type PublicEventRow = Owned & {
  event_id: string;
  type: string;
  domain_event_id: string;
  correlation_id: string;
  application_id: string | null;
  product_id: string | null;
  audience: Audience;
  data: PublicEventData;
  occurred_at: Date;
  created_at: Date;
};

export type DeliveryRow = Owned & {
  delivery_id: string;
  endpoint_id: string;
  event_id: string;
  status: DeliveryStatus;
  attempts: number;
  sealed_body: Uint8Array | null;
  /** About: the job keeps the time. Null once it is finished, and before the first attempt. */
  next_attempt_at: Date | null;
  created_at: Date;
  updated_at: Date;
};

type AttemptRow = Owned & {
  delivery_id: string;
  attempt: number;
  at: Date;
  latency_ms: number;
  status_code: number | null;
  error_class: string | null;
  sealed_response: Uint8Array | null;
};

export type NotificationTables = {
  'notifications.webhook_endpoints': EndpointRow;
  'notifications.events': PublicEventRow;
  'notifications.deliveries': DeliveryRow;
  'notifications.delivery_attempts': AttemptRow;
};
