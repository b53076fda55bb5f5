create schema providers;
select platform.open_schema('providers');

-- An inquiry of a provider: the intent, written before the call, and what came of it.
create table providers.requests (
  request_id text collate "C" primary key,
  tenant_id text not null,
  mode text not null,
  intent_key text not null,
  provider text not null,
  kind text not null check (kind in ('bureau', 'identity')),
  application_id text not null,
  user_id text not null,
  user_version bigint not null,
  consent_id text not null,
  permissible_purpose text not null,
  pull text not null,
  outcome text not null check (outcome in ('pending', 'received', 'unavailable')),
  reason text,
  latency_ms bigint not null default 0,
  cost_minor bigint not null default 0,
  answer_hash text,
  sealed_report bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (tenant_id, mode, intent_key)
);
select platform.protect('providers.requests');
create index requests_newest on providers.requests (tenant_id, mode, request_id desc);
create index requests_of_application on providers.requests (application_id, request_id desc);

-- What the vendor said, word for word, under a keyed hash of it.
create table providers.answers (
  answer_hash text primary key,
  tenant_id text not null,
  mode text not null,
  user_id text not null,
  sealed_raw bytea not null,
  received_at timestamptz not null
);
select platform.protect('providers.answers');

-- One key per person and class of records. Deleting it erases everything sealed under it, backups included.
create table providers.data_keys (
  subject_id text collate "C" not null,
  record_class text not null,
  tenant_id text not null,
  mode text not null,
  wrapped_key bytea not null,
  created_at timestamptz not null,
  primary key (subject_id, record_class)
);
select platform.protect('providers.data_keys');
