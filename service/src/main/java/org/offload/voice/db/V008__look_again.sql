-- Whose text was removed asks for another look, once.
create table appeal (
  slot_id uuid primary key,
  thread_id uuid not null references thread,
  comment int not null,
  reply int not null,
  username text not null,
  words text not null,
  asked_at timestamptz not null,
  answered_at timestamptz -- none while nobody has looked
);
create index on appeal (asked_at, slot_id) where answered_at is null;
create index on moderation (thread_id, comment, reply);

-- The few texts that are still to be forgotten.
create index removed_texts on slot (slot_id) where state = 'REMOVED' and body <> '';
create index decided_texts on held (decided_at) where decided_at is not null;
