create schema event_store;
select platform.open_schema('event_store');

-- One epoch per database system: transaction ids mean nothing outside the system that gave them.
create table event_store.epochs (
  epoch integer primary key,
  system_identifier text not null,
  reason text not null,
  opened_at timestamptz not null default now()
);
grant select, insert on event_store.epochs to creditplane_worker;
grant select on event_store.epochs to creditplane_tenant;

-- One row per aggregate. The guard on last_tx keeps transaction order and version order the same; it counts within an
-- epoch only, since another database system's transaction ids cannot be compared.
create table event_store.streams (
  aggregate_id text primary key,
  aggregate_type text not null,
  tenant_id text not null,
  mode text not null,
  version bigint not null,
  epoch integer not null,
  last_tx xid8 not null
);
select platform.protect('event_store.streams');

create sequence event_store.event_position;
grant usage on sequence event_store.event_position to creditplane_tenant;

create table event_store.events (
  position bigint not null default nextval('event_store.event_position'),
  epoch integer not null,
  transaction_id xid8 not null default pg_current_xact_id(),
  event_id text not null,
  event_type text not null,
  event_version integer not null,
  aggregate_id text not null,
  aggregate_type text not null,
  aggregate_version bigint not null,
  tenant_id text not null,
  mode text not null,
  event_timestamp timestamptz not null,
  -- By the database's clock, for the lag of consumers: the time above is of the domain and may be a test clock's.
  recorded_at timestamptz not null default clock_timestamp(),
  metadata jsonb not null,
  payload jsonb not null,
  unique (aggregate_id, aggregate_version, position)
) partition by range (position);
create index events_in_commit_order on event_store.events (epoch, transaction_id, position);
create table event_store.events_0 partition of event_store.events for values from (minvalue) to (10000000);
create table event_store.events_rest partition of event_store.events default;
select platform.protect('event_store.events');
select platform.protect('event_store.events_0');
select platform.protect('event_store.events_rest');
select platform.open_to_worker('event_store.events');

-- Where a consumer stands, as the tuple by which it reads.
create table event_store.checkpoints (
  consumer text primary key,
  epoch integer not null,
  transaction_id xid8 not null,
  position bigint not null,
  moved_at timestamptz not null default now()
);
alter table event_store.checkpoints enable row level security;
alter table event_store.checkpoints force row level security;
create policy owner_all on event_store.checkpoints to creditplane_owner using (true) with check (true);
select platform.open_to_worker('event_store.checkpoints');

-- An event that kept failing, and the later events of its aggregate that wait behind it, per consumer.
create table event_store.dead_letters (
  consumer text not null,
  event_id text not null,
  aggregate_id text not null,
  aggregate_version bigint not null,
  tenant_id text not null,
  mode text not null,
  state text not null check (state in ('failed', 'waiting')),
  error bytea,
  attempts integer not null default 0,
  parked_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index dead_letters_by_aggregate on event_store.dead_letters (consumer, aggregate_id, aggregate_version);
select platform.protect('event_store.dead_letters');
select platform.open_to_worker('event_store.dead_letters');

-- Guard and insert in one call, inside the tenant of the transaction. A stream that moved raises CP409: the caller
-- retries in a new transaction. `last_tx <= pg_current_xact_id()` refuses an older transaction behind a newer one.
-- The epoch is read first: its lock makes who opens the next epoch wait for this transaction.
create function event_store.append(p_streams jsonb, p_events jsonb) returns void language plpgsql as $$
declare
  stream record;
  current_epoch integer;
begin
  select max(epoch) into current_epoch from event_store.epochs;
  for stream in
    select * from jsonb_to_recordset(p_streams)
      as s (aggregate_id text, aggregate_type text, expected bigint, next bigint)
    order by aggregate_id, expected
  loop
    if stream.expected = 0 then
      insert into event_store.streams (aggregate_id, aggregate_type, tenant_id, mode, version, epoch, last_tx)
      values (stream.aggregate_id, stream.aggregate_type, platform.tenant_id(), platform.mode(), stream.next,
        current_epoch, pg_current_xact_id())
      on conflict (aggregate_id) do nothing;
    else
      update event_store.streams
      set version = stream.next, epoch = current_epoch, last_tx = pg_current_xact_id()
      where aggregate_id = stream.aggregate_id and version = stream.expected
        and (epoch < current_epoch or last_tx <= pg_current_xact_id());
    end if;
    if not found then
      raise exception 'stream % is not at version %', stream.aggregate_id, stream.expected using errcode = 'CP409';
    end if;
  end loop;
  insert into event_store.events (epoch, event_id, event_type, event_version, aggregate_id, aggregate_type,
    aggregate_version, tenant_id, mode, event_timestamp, metadata, payload)
  select current_epoch, e."eventId", e."eventType", e."eventVersion", e."aggregateId", e."aggregateType",
    e."aggregateVersion", platform.tenant_id(), platform.mode(), e."eventTimestamp", e.metadata, e.payload
  from jsonb_to_recordset(p_events) as e ("eventId" text, "eventType" text, "eventVersion" integer,
    "aggregateId" text, "aggregateType" text, "aggregateVersion" bigint, "eventTimestamp" timestamptz,
    metadata jsonb, payload jsonb)
  order by e."aggregateId", e."aggregateVersion";
end $$;
