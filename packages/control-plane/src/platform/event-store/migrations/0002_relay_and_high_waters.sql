-- How far the events of one type have been relayed to one partition: moved with the relay's checkpoint, so only after the
-- broker acknowledged. From it a consumer knows whether a partition still owes it something.
create table event_store.relay_tails (
  topic text not null,
  partition integer not null,
  event_type text not null,
  epoch integer not null,
  transaction_id xid8 not null,
  position bigint not null,
  primary key (topic, partition, event_type)
) with (fillfactor = 50);

-- How many partitions a topic had when the first event was relayed: an aggregate's partition is the hash of its id over
-- this number, and its order holds only while the number stands.
create table event_store.relay_topics (
  topic text primary key,
  aggregate_type text not null,
  partitions integer not null check (partitions > 0)
);

-- Where a consumer stands in one partition, beyond its checkpoint: every event that it wants, up to here, has had its
-- effect. Moved in the transaction of the effects.
create table event_store.high_waters (
  consumer text not null,
  topic text not null,
  partition integer not null,
  epoch integer not null,
  transaction_id xid8 not null,
  position bigint not null,
  moved_at timestamptz not null default now(),
  primary key (consumer, topic, partition)
) with (fillfactor = 50);

do $$
declare
  target regclass;
begin
  foreach target in array array['event_store.relay_tails', 'event_store.relay_topics', 'event_store.high_waters']::regclass[]
  loop
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy owner_all on %s to creditplane_owner using (true) with check (true)', target);
    perform platform.open_to_worker(target);
  end loop;
end $$;
