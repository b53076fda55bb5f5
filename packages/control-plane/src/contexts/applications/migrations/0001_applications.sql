create schema applications;
select platform.open_schema('applications');

create table applications.products (
  product_id text primary key,
  tenant_id text not null,
  mode text not null,
  creditor_id text not null,
  name text not null,
  kind text not null check (kind in ('personal_loan')),
  currency text not null,
  min_amount bigint not null,
  max_amount bigint not null,
  terms_months integer[] not null,
  policy_id text not null,
  policy_version integer not null,
  status text not null check (status in ('active', 'retired')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
select platform.protect('applications.products');
create index products_newest on applications.products (tenant_id, mode, product_id desc);

-- The read model of the aggregate: columns to filter by, and its state as one document. Rebuilt from the log, but for
-- the lender's own external_id and metadata, which never enter an event.
create table applications.applications (
  application_id text primary key,
  tenant_id text not null,
  mode text not null,
  external_id text,
  status text not null,
  product_id text not null,
  primary_user_id text not null,
  version bigint not null,
  state jsonb not null,
  sealed_metadata bytea,
  decided_at timestamptz,
  completed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
select platform.protect('applications.applications');
create unique index applications_external_id on applications.applications (tenant_id, mode, external_id);
create index applications_newest on applications.applications (tenant_id, mode, application_id desc);
create index applications_by_status on applications.applications (tenant_id, mode, status, application_id desc);
create index applications_by_user on applications.applications (tenant_id, mode, primary_user_id, product_id, application_id desc);

-- Which application an offer belongs to; the offer itself is part of the application's state.
create table applications.offers (
  offer_id text primary key,
  tenant_id text not null,
  mode text not null,
  application_id text not null
);
select platform.protect('applications.offers');
