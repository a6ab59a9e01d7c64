-- Who follows a thread, and how many of its comments and replies they have seen.
create table follow (
  username text not null,
  thread_id uuid not null references thread,
  seen int not null,
  primary key (username, thread_id)
);
