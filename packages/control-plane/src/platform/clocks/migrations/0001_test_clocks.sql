-- A frozen clock of a tenant's test world: its 'now' stands still until somebody moves it on.
create table platform.test_clocks (
  test_clock_id text primary key,
  tenant_id text not null,
  mode text not null check (mode = 'test'),
  frozen_now timestamptz not null,
  -- Where it is being moved to; null while it stands.
  target timestamptz,
  -- The version of its event stream.
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (target is null or target >= frozen_now)
);
select platform.protect('platform.test_clocks');
create index test_clocks_newest on platform.test_clocks (tenant_id, mode, test_clock_id desc);
