-- Lists that a lender brought in, version by version. What a version says is kept whole, so that a difference can be
-- screened and an old screening explained.
create table compliance.watchlist_versions (
  version_id text primary key,
  tenant_id text not null,
  mode text not null,
  list text not null,
  sequence integer not null check (sequence >= 1),
  format text not null,
  content_hash text not null,
  published_at text,
  entries integer not null,
  names integer not null,
  -- Entries that are new or changed, by their numbers on the list; those that are gone.
  touched text[] not null,
  removed text[] not null,
  content bytea not null,
  loaded_at timestamptz not null,
  loaded_by text not null,
  -- When the publisher was last seen to say the same.
  seen_at timestamptz not null,
  unique (tenant_id, mode, list, sequence)
);
select platform.protect('compliance.watchlist_versions');

-- How the last attempt to bring a list up to date ended.
create table compliance.watchlist_failures (
  tenant_id text not null,
  mode text not null,
  list text not null,
  reason text not null,
  failed_at timestamptz not null,
  primary key (tenant_id, mode, list)
);
select platform.protect('compliance.watchlist_failures');

-- The parties of applications, as their events tell them: whom a changed list is screened against.
create table compliance.screened_parties (
  tenant_id text not null,
  mode text not null,
  application_id text not null,
  party_id text not null,
  user_id text not null,
  user_version integer not null,
  live boolean not null,
  primary key (tenant_id, mode, party_id)
);
select platform.protect('compliance.screened_parties');
create index screened_parties_live on compliance.screened_parties (tenant_id, mode, party_id) where live;
create index screened_parties_by_application on compliance.screened_parties (tenant_id, mode, application_id);

-- One for each entry of a list that a party may be, under one version of the person, the entry and the way of screening.
create table compliance.cases (
  case_id text primary key,
  tenant_id text not null,
  mode text not null,
  application_id text not null,
  party_id text not null,
  user_id text not null,
  user_version integer not null,
  list text not null,
  entry_id text not null,
  entry_hash text not null,
  algorithm text not null,
  threshold double precision not null,
  score double precision not null,
  status text not null check (status in ('open', 'cleared', 'confirmed')),
  sealed_hit bytea not null,
  sealed_reason bytea,
  resolved_by text,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  unique (tenant_id, mode, party_id, user_version, list, entry_id, entry_hash, algorithm, threshold),
  check ((status = 'open') = (resolved_by is null))
);
select platform.protect('compliance.cases');
create index cases_newest on compliance.cases (tenant_id, mode, case_id desc);
create index cases_by_application on compliance.cases (tenant_id, mode, application_id) where status <> 'cleared';
create index cases_cleared on compliance.cases (tenant_id, mode, user_id) where status = 'cleared';
