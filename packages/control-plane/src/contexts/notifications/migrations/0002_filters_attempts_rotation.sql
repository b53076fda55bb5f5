-- Filters beside the type, an audience, the secret that is being rotated out, and how long an endpoint has been failing.
alter table notifications.webhook_endpoints
  add column scope text not null default 'standard' check (scope in ('standard', 'compliance')),
  add column product_ids text[] not null default '{}',
  add column statuses text[] not null default '{}',
  add column sealed_previous_secret bytea,
  add column previous_secret_until timestamptz,
  add column failing_since timestamptz,
  add column disabled_reason text;

-- 'compliance': for compliance-scoped endpoints and their readers only. product_id: where the event itself names it.
alter table notifications.events
  add column audience text not null default 'standard' check (audience in ('standard', 'compliance')),
  add column product_id text;
create index events_by_time on notifications.events (tenant_id, mode, occurred_at, event_id);

alter table notifications.deliveries add column next_attempt_at timestamptz;
create index deliveries_by_time on notifications.deliveries (tenant_id, mode, endpoint_id, created_at);

-- The beginning of the answer. It is the lender's own text and may hold anything, so it is sealed.
alter table notifications.delivery_attempts add column sealed_response bytea;
