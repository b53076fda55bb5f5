-- An edit of a product makes a version of its terms. `applications.products` shows the newest; each version stays as it
-- was, since the applications that were submitted under it go by it.
alter table applications.products
  add column version integer not null default 1,
  -- Null: wherever compliance lets us lend.
  add column states_served text[],
  -- Null: as the tenant's settings say.
  add column offer_validity_days integer,
  -- Null: the newest published version of the policy at the time of each submission.
  alter column policy_version drop not null;
alter table applications.products alter column version drop default;
create index products_by_creditor on applications.products (tenant_id, mode, creditor_id, product_id desc);

create table applications.product_versions (
  product_id text not null references applications.products,
  version integer not null,
  tenant_id text not null,
  mode text not null,
  terms jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  primary key (product_id, version)
);
select platform.protect('applications.product_versions');

insert into applications.product_versions (product_id, version, tenant_id, mode, terms, created_by, created_at)
select product_id, version, tenant_id, mode,
  jsonb_build_object(
    'name', name,
    'minAmount', min_amount,
    'maxAmount', max_amount,
    'termsMonths', to_jsonb(terms_months),
    'policy', jsonb_build_object('policyId', policy_id, 'version', policy_version),
    'statesServed', null,
    'offerValidityDays', null
  ),
  'system', created_at
from applications.products;
