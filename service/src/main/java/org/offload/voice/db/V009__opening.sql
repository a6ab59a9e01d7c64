-- What begins a thread waits as well. It has no thread until a moderator has published it. Of a text
-- from outside, the id is of the digest of a code that its author alone has.
alter table held alter column thread_id drop not null;
alter table held add column kind text not null default ''; -- empty for what answers in a thread
alter table held add column title text not null default '';
create index on held (username, held_at) where thread_id is null;
