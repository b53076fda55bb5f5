create schema users;
select platform.open_schema('users');

-- A person by id. What is personal lies sealed in person_versions; what is looked up is a keyed hash.
create table users.users (
  user_id text collate "C" primary key,
  tenant_id text not null,
  mode text not null,
  current_version bigint not null,
  external_id text,
  national_id_hash text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
select platform.protect('users.users');
create index users_newest on users.users (tenant_id, mode, user_id desc);
create unique index users_by_external_id on users.users (tenant_id, mode, external_id) where external_id is not null;
create index users_by_national_id on users.users (tenant_id, mode, national_id_hash);

-- Every edit is a new version; none is ever changed, so that what an application pinned stays.
create table users.person_versions (
  user_id text collate "C" not null references users.users,
  tenant_id text not null,
  mode text not null,
  version bigint not null,
  sealed_person bytea not null,
  created_at timestamptz not null,
  primary key (user_id, version)
);
select platform.protect('users.person_versions');

-- One key per person and class of records. Deleting it erases everything sealed under it, backups included.
create table users.data_keys (
  subject_id text collate "C" not null,
  record_class text not null,
  tenant_id text not null,
  mode text not null,
  wrapped_key bytea not null,
  created_at timestamptz not null,
  primary key (subject_id, record_class)
);
select platform.protect('users.data_keys');

create table users.consents (
  consent_id text collate "C" primary key,
  tenant_id text not null,
  mode text not null,
  user_id text collate "C" not null references users.users,
  kind text not null,
  text_hash text not null,
  text_version text not null,
  sealed_ip bytea,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
select platform.protect('users.consents');
create index consents_of_user on users.consents (user_id, consent_id desc);
