-- A creditor is never deleted: its notices and agreements name it for as long as the law keeps them (12 CFR 1002.12).
alter table identity.creditors add column archived_at timestamptz;

-- When live mode was opened. It belongs to the tenant, which both modes see.
alter table identity.tenants add column live_since timestamptz;
update identity.tenants as t set live_since = t.created_at
  where exists (select from identity.api_keys k where k.tenant_id = t.tenant_id and k.mode = 'live');
