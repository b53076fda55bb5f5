-- Entries of calls beside those of events: what was asked for, from where, what came of it, which personal fields it read.
-- Null where an entry is of an event, and in every entry written before: what was hashed then did not hold them.
alter table audit.entries
  add column kind text,
  add column request_id text,
  add column outcome text,
  add column agent text,
  add column address_hash text,
  add column fields text[],
  add column reason text;
create index entries_by_action on audit.entries (tenant_id, mode, action, sequence);
create index entries_by_time on audit.entries (tenant_id, mode, at);

-- Where calls came from: the address sealed, once per lender, found by the keyed hash that the entries hold.
create table audit.origins (
  tenant_id text not null,
  mode text not null,
  address_hash text not null,
  sealed_address bytea not null,
  first_seen_at timestamptz not null,
  primary key (tenant_id, mode, address_hash)
);
select platform.protect('audit.origins');
