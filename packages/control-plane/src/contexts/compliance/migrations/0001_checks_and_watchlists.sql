create schema compliance;
select platform.open_schema('compliance');

create table compliance.checks (
  check_id text primary key,
  tenant_id text not null,
  mode text not null,
  application_id text not null,
  trigger_event_id text not null,
  status text not null check (status in ('started', 'completed')),
  outcome text check (outcome in ('pass', 'refer', 'action_required', 'decline')),
  sealed_record bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- A replayed event finds its check instead of starting a second one.
  unique (tenant_id, mode, trigger_event_id),
  check ((status = 'completed') = (outcome is not null))
);
select platform.protect('compliance.checks');
create index checks_by_application on compliance.checks (tenant_id, mode, application_id, check_id desc);
create index checks_newest on compliance.checks (tenant_id, mode, check_id desc);

-- Published lists belong to no tenant: everybody reads them, only the owner writes.
create table compliance.watchlist_entries (
  list text not null,
  list_version text not null,
  list_hash text not null,
  list_mode text not null check (list_mode in ('test', 'live')),
  entry_id text not null,
  name text not null,
  folded_name text not null,
  birth_date text,
  loaded_at timestamptz not null default now(),
  primary key (list, entry_id, name)
);
create index watchlist_entries_by_name on compliance.watchlist_entries (folded_name);
grant select on compliance.watchlist_entries to creditplane_tenant;
