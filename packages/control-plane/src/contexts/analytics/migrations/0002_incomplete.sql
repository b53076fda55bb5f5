-- Applications that ended since what was asked for did not come.
alter table analytics.funnel add column incomplete bigint not null default 0;
