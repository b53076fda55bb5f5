-- A vendor that is asked because another one gave no data, and answers that came after the caller had stopped waiting.
alter table providers.requests add column fallback_of text;
alter table providers.requests add column late_at timestamptz;
create index requests_fallbacks on providers.requests (fallback_of) where fallback_of is not null;

-- The lists: of a person, and of what went wrong, which is rare.
create index requests_of_user on providers.requests (user_id, request_id desc);
create index requests_without_data on providers.requests (tenant_id, mode, request_id desc) where outcome <> 'received';
