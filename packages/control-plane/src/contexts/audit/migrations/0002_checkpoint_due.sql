-- True while a job waits that signs a checkpoint: a batch then need not ask the queue.
alter table audit.chains add column checkpoint_due boolean not null default false;
