create schema audit;
select platform.open_schema('audit');

-- The head of each chain. Its row is locked by whoever extends the chain: one writer at a time.
create table audit.chains (
  tenant_id text not null,
  mode text not null,
  sequence bigint not null,
  entry_hash text not null,
  primary key (tenant_id, mode)
);
select platform.protect('audit.chains');
revoke delete on audit.chains from creditplane_tenant;

-- One row per event. The columns repeat what stands in `canonical`, for filters; the verification compares them.
create table audit.entries (
  tenant_id text not null,
  mode text not null,
  sequence bigint not null check (sequence > 0),
  entry_id text not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  resource_type text not null,
  resource_id text not null,
  event_id text not null,
  correlation_id text not null,
  payload_hash text not null,
  previous_hash text not null,
  entry_hash text not null,
  canonical text not null,
  primary key (tenant_id, mode, sequence),
  unique (tenant_id, mode, event_id)
);
create index entries_by_resource on audit.entries (tenant_id, mode, resource_id, sequence);
create index entries_by_actor on audit.entries (tenant_id, mode, actor, sequence);
select platform.protect('audit.entries');
-- What was written stays: the program itself has no right to change or remove it.
revoke update, delete on audit.entries from creditplane_tenant;

-- Signed heads, to be kept apart as well: they catch a chain cut off or rewritten together with its head.
create table audit.checkpoints (
  tenant_id text not null,
  mode text not null,
  sequence bigint not null,
  entry_hash text not null,
  signed_at timestamptz not null,
  key_id text not null,
  signature text not null,
  primary key (tenant_id, mode, sequence)
);
select platform.protect('audit.checkpoints');
revoke update, delete on audit.checkpoints from creditplane_tenant;
