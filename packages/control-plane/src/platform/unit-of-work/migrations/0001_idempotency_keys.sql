-- The receipt of a POST, written with its effect: the same key and body give the same answer for 24 hours.
create table platform.idempotency_keys (
  tenant_id text not null,
  mode text not null,
  route text not null,
  idempotency_key text not null,
  fingerprint text not null,
  status integer not null,
  resource_id text,
  sealed_body bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, mode, route, idempotency_key)
);
select platform.protect('platform.idempotency_keys');
