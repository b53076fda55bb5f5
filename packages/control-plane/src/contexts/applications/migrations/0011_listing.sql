-- Lists go newest first by (created_at, application_id), from a cursor on. Each filter has an index in that very order, so
-- that a page of n is n entries of one index, or of one per status, however many applications there are.
drop index applications.applications_newest;
drop index applications.applications_by_status;
drop index applications.applications_by_user;
create index applications_newest
  on applications.applications (tenant_id, mode, created_at desc, application_id desc);
create index applications_by_status
  on applications.applications (tenant_id, mode, status, created_at desc, application_id desc);
create index applications_by_product
  on applications.applications (tenant_id, mode, product_id, status, created_at desc, application_id desc);

-- Who applies, one row a person: an application is found by its co-applicant as by its primary one.
create table applications.parties (
  application_id text not null,
  user_id text not null,
  tenant_id text not null,
  mode text not null,
  role text not null,
  created_at timestamptz not null,
  primary key (application_id, user_id)
);
select platform.protect('applications.parties');
create index parties_by_user
  on applications.parties (tenant_id, mode, user_id, created_at desc, application_id desc);

insert into applications.parties (application_id, user_id, tenant_id, mode, role, created_at)
select application_id, party ->> 'userId', tenant_id, mode, party ->> 'role', created_at
from applications.applications, jsonb_array_elements(state -> 'submission' -> 'parties') as party
on conflict do nothing;
