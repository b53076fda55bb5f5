-- What a lender prepares before it submits. No event tells of it; the id becomes the application's. The content may hold
-- the lender's own metadata, so it is sealed; a draft that was withdrawn keeps none.
create table applications.drafts (
  application_id text primary key,
  tenant_id text not null,
  mode text not null,
  status text not null check (status in ('draft', 'withdrawn')),
  version integer not null,
  sealed_content bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((status = 'withdrawn') = (sealed_content is null))
);
select platform.protect('applications.drafts');
create index drafts_newest on applications.drafts (tenant_id, mode, application_id desc);
