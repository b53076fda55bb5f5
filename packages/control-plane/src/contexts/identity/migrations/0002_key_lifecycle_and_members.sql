-- A lender's staff. The e-mail is sealed; its keyed hash finds it and keeps it from being invited twice.
create table identity.members (
  member_id text primary key,
  tenant_id text not null references identity.tenants,
  mode text not null check (mode in ('test', 'live')),
  sealed_email bytea not null,
  email_hash text not null,
  roles text[] not null,
  invited_by text not null,
  removed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index members_email on identity.members (tenant_id, mode, email_hash) where removed_at is null;
create index members_newest on identity.members (tenant_id, mode, member_id desc);
select platform.protect('identity.members');

-- `member_id`: a personal key, which acts as that member. `allowed_addresses`: CIDR blocks; none is everywhere.
alter table identity.api_keys
  add column member_id text references identity.members,
  add column allowed_addresses text[] not null default '{}',
  add column replaces text,
  add column replaced_by text,
  add column last_used_at timestamptz;
create index api_keys_of_member on identity.api_keys (member_id) where member_id is not null;

grant select (member_id, allowed_addresses) on identity.api_keys to creditplane_identity_lookup;
