-- Duplicates are told by all who apply together, in whatever order (party-set.ts).
alter table applications.applications add column party_set text not null default '';
update applications.applications set party_set = (
  select string_agg(party ->> 'userId', ' ' order by party ->> 'userId' collate "C")
  from jsonb_array_elements(state -> 'submission' -> 'parties') as party
);
create index applications_by_parties
  on applications.applications (tenant_id, mode, party_set, product_id, application_id desc);
