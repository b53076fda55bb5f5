create schema analytics;
select platform.open_schema('analytics');

-- Nothing here refers to, or is joined with, a table of another schema: it may live in a database of its own.
-- Every table can be told from the event log alone, and is rebuilt from it in a schema beside this one. So that the
-- rebuilt tables come out with the same names, tables here have primary keys and no other named index.

-- How far each application has come. What the figures below need to know of an application when its next event comes.
create table analytics.journeys (
  tenant_id text not null,
  mode text not null,
  application_id text collate "C" not null,
  -- Of the last event that was counted; an event at or below it is known.
  version bigint not null,
  submitted_at timestamptz not null,
  product_id text not null,
  policy_id text not null,
  policy_version integer not null,
  risk_known boolean not null,
  compliance_known boolean not null,
  decided boolean not null,
  outcome text,
  offered boolean not null,
  ending text,
  primary key (tenant_id, mode, application_id)
);
select platform.protect('analytics.journeys');

-- How far the applications of one day of submission have come: the sum over their journeys.
create table analytics.funnel (
  tenant_id text not null,
  mode text not null,
  day date not null,
  product_id text not null,
  policy_id text not null,
  policy_version integer not null,
  submitted bigint not null,
  checked bigint not null,
  decided bigint not null,
  approved bigint not null,
  counteroffered bigint not null,
  declined bigint not null,
  referred bigint not null,
  action_required bigint not null,
  offered bigint not null,
  accepted bigint not null,
  expired bigint not null,
  withdrawn bigint not null,
  primary key (tenant_id, mode, day, product_id, policy_id, policy_version)
);
select platform.protect('analytics.funnel');

-- Decisions by the day on which they were made.
create table analytics.decisions (
  tenant_id text not null,
  mode text not null,
  day date not null,
  product_id text not null,
  policy_id text not null,
  policy_version integer not null,
  outcome text not null,
  decisions bigint not null,
  primary key (tenant_id, mode, day, product_id, policy_id, policy_version, outcome)
);
select platform.protect('analytics.decisions');

-- From submission to first decision, by the day of that decision. One row per bucket that has any: rows add up.
create table analytics.decision_times (
  tenant_id text not null,
  mode text not null,
  day date not null,
  product_id text not null,
  policy_id text not null,
  policy_version integer not null,
  up_to_ms bigint not null,
  decisions bigint not null,
  total_ms bigint not null,
  primary key (tenant_id, mode, day, product_id, policy_id, policy_version, up_to_ms)
);
select platform.protect('analytics.decision_times');

-- Answers of providers, and the want of one, by the day on which they came. An inquiry of no application has '' and 0.
create table analytics.provider_calls (
  tenant_id text not null,
  mode text not null,
  day date not null,
  product_id text not null,
  policy_id text not null,
  policy_version integer not null,
  provider text not null,
  kind text not null,
  outcome text not null,
  up_to_ms bigint not null,
  calls bigint not null,
  total_ms bigint not null,
  cost_minor bigint not null,
  primary key (tenant_id, mode, day, product_id, policy_id, policy_version, provider, kind, outcome, up_to_ms)
);
select platform.protect('analytics.provider_calls');
