-- Whom a draft names, so that it is found by a person: ids and nothing else. A draft from before this is found by its
-- persons once its content is written again, since that lies sealed.
create table applications.draft_parties (
  application_id text not null references applications.drafts on delete cascade,
  user_id text not null,
  tenant_id text not null,
  mode text not null,
  primary key (application_id, user_id)
);
select platform.protect('applications.draft_parties');
create index draft_parties_by_user on applications.draft_parties (tenant_id, mode, user_id, application_id desc);
