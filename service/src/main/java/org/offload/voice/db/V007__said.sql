-- What a concern was made of: a text of a thread, or an idea.
alter table concern
  add column said_in uuid, -- the thread or the idea
  add column said_path text not null default '', -- its place, which does not move
  add column said_title text not null default '';
create index on concern (said_in, said_path);
