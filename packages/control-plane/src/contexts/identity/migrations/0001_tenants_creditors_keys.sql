create schema identity;
select platform.open_schema('identity');

-- A lender's company. One of the listed exceptions: a tenant is not of a mode, so it is protected by hand.
create table identity.tenants (
  tenant_id text primary key,
  name text not null,
  created_at timestamptz not null
);
alter table identity.tenants enable row level security;
alter table identity.tenants force row level security;
create policy owner_all on identity.tenants to creditplane_owner using (true) with check (true);
create policy tenant_own on identity.tenants to creditplane_tenant
  using (tenant_id = (select platform.tenant_id()))
  with check (tenant_id = (select platform.tenant_id()));
grant select, insert, update on identity.tenants to creditplane_tenant;

-- Who lends, in law. The creditor is not the tenant: notices, caps and retention follow the creditor.
create table identity.creditors (
  creditor_id text primary key,
  tenant_id text not null references identity.tenants,
  mode text not null check (mode in ('test', 'live')),
  legal_name text not null,
  address jsonb not null,
  type text not null,
  supervisory_agency text not null,
  licences jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index creditors_newest on identity.creditors (tenant_id, mode, creditor_id desc);
select platform.protect('identity.creditors');

-- The secret itself is nowhere: `key_hash` is HMAC-SHA-256 under a key that is not in the database.
create table identity.api_keys (
  key_id text primary key,
  tenant_id text not null references identity.tenants,
  mode text not null check (mode in ('test', 'live')),
  key_hash text not null unique,
  name text not null,
  kind text not null check (kind in ('secret', 'restricted', 'publishable')),
  prefix text not null,
  last_four text not null,
  roles text[] not null,
  scopes text[] not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index api_keys_newest on identity.api_keys (tenant_id, mode, key_id desc);
select platform.protect('identity.api_keys');

-- Authentication comes before any tenant is known: this role reads keys, and nothing else anywhere.
create policy lookup_keys on identity.api_keys for select to creditplane_identity_lookup using (true);
grant select (key_id, tenant_id, mode, key_hash, kind, roles, scopes, expires_at, revoked_at)
  on identity.api_keys to creditplane_identity_lookup;
