-- Who made a version, and which fields it changed: names only.
alter table users.person_versions
  add column actor text,
  add column changed text[] not null default '{}';

-- What a person is found by: keyed hashes of normalised values, of each version. They hang on the person's data key, so
-- whoever erases the key erases them with it.
create table users.person_hashes (
  user_id text collate "C" not null,
  tenant_id text not null,
  mode text not null,
  version bigint not null,
  field text not null check (field in ('national_id', 'email', 'phone', 'name_birth')),
  hash text not null,
  record_class text not null default 'profile',
  primary key (user_id, version, field),
  foreign key (user_id, version) references users.person_versions (user_id, version),
  foreign key (user_id, record_class) references users.data_keys (subject_id, record_class) on delete cascade
);
select platform.protect('users.person_hashes');
create index person_hashes_by_hash on users.person_hashes (tenant_id, mode, field, hash, user_id desc);

insert into users.person_hashes (user_id, tenant_id, mode, version, field, hash)
select u.user_id, u.tenant_id, u.mode, u.current_version, 'national_id', u.national_id_hash
from users.users u
where exists (select from users.data_keys k where k.subject_id = u.user_id and k.record_class = 'profile');
drop index users.users_by_national_id;
alter table users.users drop column national_id_hash;

-- Two users who may be one person, a row for either side. They are linked and never merged; a link that was dismissed
-- stays, so that it is not made again.
create table users.duplicate_links (
  user_id text collate "C" not null,
  duplicate_user_id text collate "C" not null,
  tenant_id text not null,
  mode text not null,
  link_id text not null,
  match text not null,
  status text not null check (status in ('open', 'dismissed')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  resolved_by text,
  primary key (user_id, duplicate_user_id)
);
select platform.protect('users.duplicate_links');

-- Who was shown which personal fields, and why. The note may say anything, so it is sealed.
create table users.reveals (
  reveal_id text collate "C" primary key,
  tenant_id text not null,
  mode text not null,
  user_id text collate "C" not null,
  version bigint not null,
  fields text[] not null,
  reason text not null,
  sealed_note bytea,
  actor text not null,
  created_at timestamptz not null
);
select platform.protect('users.reveals');
create index reveals_of_user on users.reveals (user_id, reveal_id desc);
