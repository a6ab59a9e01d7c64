-- What a thread is about: a workplace (place/...), a unit (unit/...), a concern (concern/...), or
-- whatever another room names so. Empty for nothing in particular.
alter table thread add column about text not null default '';
alter table held add column about text not null default '';
create index on thread (about, active_at, thread_id) where about <> '';
