create schema notifications;
select platform.open_schema('notifications');

-- Where a lender wants its webhooks. An empty filter means all types.
create table notifications.webhook_endpoints (
  tenant_id text not null,
  mode text not null,
  endpoint_id text not null,
  url text not null,
  event_types text[] not null,
  description text,
  sealed_secret bytea not null,
  status text not null check (status in ('enabled', 'disabled')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, mode, endpoint_id)
);
select platform.protect('notifications.webhook_endpoints');

-- What may be told outside: a domain event becomes none, one or several of these.
create table notifications.events (
  tenant_id text not null,
  mode text not null,
  event_id text not null,
  type text not null,
  domain_event_id text not null,
  correlation_id text not null,
  application_id text,
  data jsonb not null,
  occurred_at timestamptz not null,
  created_at timestamptz not null,
  primary key (tenant_id, mode, event_id),
  unique (tenant_id, mode, domain_event_id, type)
);
create index events_by_type on notifications.events (tenant_id, mode, type, event_id);
create index events_by_application on notifications.events (tenant_id, mode, application_id, event_id);
select platform.protect('notifications.events');

-- One event on its way to one endpoint. The endpoint may be deleted; what was sent to it stays known.
-- sealed_body is kept from the first failure on, so that a later program version repeats the very same bytes.
create table notifications.deliveries (
  tenant_id text not null,
  mode text not null,
  delivery_id text not null,
  endpoint_id text not null,
  event_id text not null,
  status text not null check (status in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  sealed_body bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, mode, delivery_id)
);
create index deliveries_by_endpoint on notifications.deliveries (tenant_id, mode, endpoint_id, delivery_id);
create index deliveries_by_event on notifications.deliveries (tenant_id, mode, event_id, delivery_id);
create index deliveries_not_delivered on notifications.deliveries (tenant_id, mode, status, delivery_id)
  where status <> 'delivered';
select platform.protect('notifications.deliveries');

-- What came of each try. Never the answer's body: it is the lender's, and may hold anything.
create table notifications.delivery_attempts (
  tenant_id text not null,
  mode text not null,
  delivery_id text not null,
  attempt integer not null,
  at timestamptz not null,
  latency_ms integer not null,
  status_code integer,
  error_class text,
  primary key (tenant_id, mode, delivery_id, attempt)
);
select platform.protect('notifications.delivery_attempts');
