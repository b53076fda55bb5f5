-- A job under a test clock sleeps until that clock reaches its due_at; then it becomes due by the real clock.
alter table jobs.jobs drop constraint jobs_state_check;
alter table jobs.jobs add constraint jobs_state_check check (state in ('asleep', 'due', 'dead'));
create index jobs_of_test_clock on jobs.jobs (test_clock_id, due_at) where test_clock_id is not null;

-- Each kind is claimed by itself, so that one kind's backlog is never read through for another's next job.
drop index jobs.jobs_due;
create index jobs_due on jobs.jobs (kind, due_at) where state = 'due';
create index jobs_leased on jobs.jobs (kind, leased_until) where state = 'due' and leased_until is not null;
create index jobs_dead on jobs.jobs (kind) where state = 'dead';
