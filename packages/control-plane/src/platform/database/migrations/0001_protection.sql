-- How a table is protected. Called once for each table, in the migration that makes it.

-- The tenant and mode of the transaction. After a commit the setting reads '' rather than NULL: '' matches nothing.
create function platform.tenant_id() returns text language sql stable
  return nullif(current_setting('creditplane.tenant_id', true), '');

create function platform.mode() returns text language sql stable
  return nullif(current_setting('creditplane.mode', true), '');

-- A table with tenant_id and mode: security forced on it, the owner free (data migrations), a tenant inside its own rows.
create function platform.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to creditplane_owner using (true) with check (true)', target);
  execute format(
    'create policy tenant_own on %s to creditplane_tenant
       using (tenant_id = (select platform.tenant_id()) and mode = (select platform.mode()))
       with check (tenant_id = (select platform.tenant_id()) and mode = (select platform.mode()))', target);
  execute format('grant select, insert, update, delete on %s to creditplane_tenant', target);
end $$;

-- A table that the worker reads and moves across tenants: events, checkpoints, jobs.
create function platform.open_to_worker(target regclass) returns void language plpgsql as $$
begin
  execute format('create policy worker_all on %s to creditplane_worker using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to creditplane_worker', target);
end $$;

-- A schema whose tables the roles may reach; each table still decides for itself.
create function platform.open_schema(target text) returns void language plpgsql as $$
begin
  execute format('grant usage on schema %I to creditplane_tenant, creditplane_worker, creditplane_identity_lookup', target);
end $$;

select platform.open_schema('platform');
