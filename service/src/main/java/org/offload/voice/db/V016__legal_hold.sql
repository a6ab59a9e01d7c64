-- Threads of which nothing may be wiped, for the law, until a records officer lifts it.
create table legal_hold (
  thread_id uuid primary key references thread,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null
);
