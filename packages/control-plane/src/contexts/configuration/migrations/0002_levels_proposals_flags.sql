-- What differs from the tenant's settings for one product (prd_...) or one consumer (key_..., mem_...).
create table configuration.settings_overrides (
  tenant_id text not null,
  mode text not null,
  subject_id text not null,
  chosen jsonb not null,
  updated_by text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, mode, subject_id)
);
select platform.protect('configuration.settings_overrides');

alter table configuration.settings_history
  add column subject_id text,
  add column approved_by text,
  add column proposal_id text;

-- A change that waits: for a second person, for its hour, or for both.
create table configuration.settings_proposals (
  proposal_id text primary key,
  tenant_id text not null,
  mode text not null,
  subject_id text,
  changes jsonb not null,
  status text not null check (status in ('proposed', 'scheduled', 'applied', 'rejected', 'expired')),
  effective_at timestamptz,
  expires_at timestamptz not null,
  proposed_by text not null,
  decided_by text,
  decided_at timestamptz,
  settings_version integer,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index settings_proposals_newest
  on configuration.settings_proposals (tenant_id, mode, proposal_id desc);
select platform.protect('configuration.settings_proposals');

-- `basis_points`: hundredths of a percent of subjects that the flag is on for.
create table configuration.flags (
  tenant_id text not null,
  mode text not null,
  name text not null,
  basis_points integer not null check (basis_points between 0 and 10000),
  version integer not null,
  updated_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, mode, name)
);
select platform.protect('configuration.flags');
