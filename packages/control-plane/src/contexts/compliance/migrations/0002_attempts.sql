-- Of which round of checks of the application: a later round begins a check of its own and leaves the earlier one as it
-- was.
alter table compliance.checks add column attempt integer not null default 1 check (attempt >= 1);

update compliance.checks set attempt = numbered.attempt
from (
  select check_id, row_number() over (partition by tenant_id, mode, application_id order by check_id) as attempt
  from compliance.checks
) as numbered
where numbered.check_id = checks.check_id and numbered.attempt > 1;
