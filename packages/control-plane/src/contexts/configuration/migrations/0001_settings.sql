create schema configuration;
select platform.open_schema('configuration');

-- Only what differs from the defaults is kept, so that a new default reaches every tenant that has not chosen.
create table configuration.settings (
  tenant_id text not null,
  mode text not null,
  version integer not null,
  chosen jsonb not null,
  updated_by text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, mode)
);
select platform.protect('configuration.settings');

-- Who changed what, and when.
create table configuration.settings_history (
  tenant_id text not null,
  mode text not null,
  version integer not null,
  changes jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, mode, version)
);
select platform.protect('configuration.settings_history');
