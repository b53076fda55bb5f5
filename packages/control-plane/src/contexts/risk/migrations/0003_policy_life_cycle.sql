-- A version is pushed, published from a moment on, by two persons in live mode, and retired. Its text never changes.
alter table risk.policies drop constraint policies_status_check;
alter table risk.policies
  add constraint policies_status_check check (status in ('validated', 'requested', 'published', 'retired')),
  add column effective_from timestamptz,
  add column pushed_by text not null default 'system',
  add column requested_by text,
  add column decided_by text;
update risk.policies set effective_from = created_at;
alter table risk.policies
  add constraint policies_effective_check check ((status = 'validated') = (effective_from is null));

-- What is tried beside the version in force: a challenger for a share of the applicants, and shadows that decide nothing.
create table risk.trials (
  tenant_id text not null,
  mode text not null,
  policy_id text not null,
  challenger_version integer,
  challenger_share_bps integer not null default 0 check (challenger_share_bps between 0 and 10000),
  shadow_versions integer[] not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, mode, policy_id),
  check ((challenger_version is null) = (challenger_share_bps = 0))
);
select platform.protect('risk.trials');

-- What a shadow would have decided, on what was read for the version that did.
create table risk.shadow_assessments (
  assessment_id text not null,
  policy_version integer not null,
  tenant_id text not null,
  mode text not null,
  policy_id text not null,
  status text not null check (status in ('completed', 'needs_data')),
  outcome text check (outcome in ('approve', 'decline', 'counteroffer', 'refer')),
  score integer,
  reason_codes text[] not null default '{}',
  content_hash text not null,
  created_at timestamptz not null,
  primary key (assessment_id, policy_version),
  check ((status = 'completed') = (outcome is not null))
);
select platform.protect('risk.shadow_assessments');
