-- Texts that wait for a moderator before anybody reads them. A text without a name keeps its hour.
create table held (
  held_id uuid primary key, -- becomes the id of the text
  thread_id uuid not null references thread,
  parent_id uuid not null, -- the text that it answers; all zeros for a comment
  why text not null,
  username text not null,
  author text not null,
  role text not null,
  handle text not null default '', -- two words for whoever wrote without a name
  body text not null,
  held_at timestamptz not null,
  state text not null,
  decided_at timestamptz, -- none while it waits
  reason text not null,
  version int not null,
  constraint held_unnamed_means_unnamed check (
    handle = '' or (username = '' and author = '' and role = ''
      and extract(epoch from held_at) % 3600 = 0))
);
create index on held (thread_id, state, held_at);
create index on held (held_at, held_id) where decided_at is null;

-- Since when, and until when, moderators look first; all zeros for every thread.
create table hold (
  scope_id uuid primary key,
  since timestamptz not null,
  until timestamptz, -- none: until somebody ends it
  set_by text not null
);

-- What readers reported, each once a text.
create table text_report (
  slot_id uuid not null,
  username text not null,
  thread_id uuid not null references thread,
  comment int not null,
  reply int not null,
  reason text not null,
  reported_at timestamptz not null,
  primary key (slot_id, username)
);
create index on text_report (reported_at, slot_id);
