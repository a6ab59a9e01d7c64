-- What anybody may read, without signing in. It is decided before anybody speaks there, and never
-- changed: whoever speaks knows who listens.
alter table thread add column is_public boolean not null default false;
alter table held add column is_public boolean not null default false;
create index public_threads on thread (active_at, thread_id) where is_public;
