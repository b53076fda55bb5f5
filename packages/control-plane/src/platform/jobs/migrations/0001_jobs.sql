create schema jobs;
select platform.open_schema('jobs');

-- Work that must happen outside a transaction or later: provider calls, deliveries, deadlines. A job is deleted in
-- the transaction of its effect, so its effect happens once.
create table jobs.jobs (
  job_id text primary key,
  tenant_id text not null,
  mode text not null,
  test_clock_id text,
  kind text not null,
  dedupe_key text,
  due_at timestamptz not null,
  payload jsonb not null,
  cause jsonb not null,
  attempts integer not null default 0,
  state text not null default 'due' check (state in ('due', 'dead')),
  leased_by text,
  leased_until timestamptz,
  sealed_error bytea,
  created_at timestamptz not null,
  unique (tenant_id, mode, kind, dedupe_key)
);
create index jobs_due on jobs.jobs (due_at) where state = 'due';
select platform.protect('jobs.jobs');
select platform.open_to_worker('jobs.jobs');
