-- Offers are listed by status and by application, newest first by their id, which sorts by time.
alter table applications.offers add column status text not null default 'open';
update applications.offers o set status = offer ->> 'status'
from applications.applications a, jsonb_array_elements(a.state -> 'offers') as offer
where a.application_id = o.application_id and offer ->> 'offerId' = o.offer_id;
create index offers_newest on applications.offers (tenant_id, mode, offer_id desc);
create index offers_by_status on applications.offers (tenant_id, mode, status, offer_id desc);
create index offers_by_application on applications.offers (tenant_id, mode, application_id, offer_id desc);
