-- The worker deletes the receipts of every tenant once they have expired.
select platform.open_to_worker('platform.idempotency_keys');
create index idempotency_keys_by_age on platform.idempotency_keys (created_at);
