-- Takes a job out with its effect, in one transaction. Where another process has claimed it since, the effect must not
-- count: CP410 ends the transaction.
create function jobs.finish(p_job_id text, p_leased_by text, p_attempts integer) returns void language plpgsql as $$
begin
  delete from jobs.jobs where job_id = p_job_id and leased_by = p_leased_by and attempts = p_attempts;
  if not found then
    raise exception 'job % is held by another process', p_job_id using errcode = 'CP410';
  end if;
end $$;
