-- Which keys this database was written with, by fingerprint: a program that holds others must not start on it.
-- Of no tenant and for the owner alone.
create table platform.master_keys (
  key_id text primary key,
  fingerprint text not null,
  first_seen_at timestamptz not null default now()
);
