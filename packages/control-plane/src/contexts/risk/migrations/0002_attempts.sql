-- Of which round of checks of the application: a later round begins an assessment of its own and leaves the earlier one
-- as it was.
alter table risk.assessments add column attempt integer not null default 1 check (attempt >= 1);

update risk.assessments set attempt = numbered.attempt
from (
  select assessment_id, row_number() over (partition by tenant_id, mode, application_id order by assessment_id) as attempt
  from risk.assessments
) as numbered
where numbered.assessment_id = assessments.assessment_id and numbered.attempt > 1;
