import type { Mode } from '../../kernel/events.ts';
import type { PublicEventData } from './webhook-payload.ts';

type Owned = { tenant_id: string; mode: Mode };

export type EndpointStatus = 'enabled' | 'disabled';
export type DeliveryStatus = 'pending' | 'delivered' | 'failed';

export type EndpointRow = Owned & {
  endpoint_id: string;
  url: string;
  event_types: string[];
  description: string | null;
  sealed_secret: Uint8Array;
  status: EndpointStatus;
  created_at: Date;
  updated_at: Date;
};

export type PublicEventRow = Owned & {
  event_id: string;
  type: string;
  domain_event_id: string;
  correlation_id: string;
  application_id: string | null;
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
};

export type NotificationTables = {
  'notifications.webhook_endpoints': EndpointRow;
  'notifications.events': PublicEventRow;
  'notifications.deliveries': DeliveryRow;
  'notifications.delivery_attempts': AttemptRow;
};
