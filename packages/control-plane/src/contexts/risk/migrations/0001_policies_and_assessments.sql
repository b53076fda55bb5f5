create schema risk;
select platform.open_schema('risk');

-- Versions are immutable: an application is judged, and replayed, by the very text that it was submitted under.
create table risk.policies (
  policy_id text not null,
  version integer not null,
  tenant_id text not null,
  mode text not null,
  name text not null,
  title text,
  status text not null check (status in ('published', 'retired')),
  content_hash text not null,
  yaml_text text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, mode, policy_id, version),
  unique (tenant_id, mode, name, version)
);
select platform.protect('risk.policies');

create table risk.assessments (
  assessment_id text primary key,
  tenant_id text not null,
  mode text not null,
  application_id text not null,
  trigger_event_id text not null,
  status text not null check (status in ('started', 'completed')),
  policy_id text not null,
  policy_version integer not null,
  outcome text check (outcome in ('approve', 'decline', 'counteroffer', 'refer')),
  score integer,
  reason_codes text[] not null default '{}',
  offers jsonb not null default '[]',
  content_hash text,
  sealed_inputs bytea,
  sealed_result bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- A replayed event finds its assessment instead of starting a second one.
  unique (tenant_id, mode, trigger_event_id),
  check ((status = 'completed') = (outcome is not null))
);
select platform.protect('risk.assessments');
create index assessments_by_application on risk.assessments (tenant_id, mode, application_id, assessment_id desc);
create index assessments_newest on risk.assessments (tenant_id, mode, assessment_id desc);
