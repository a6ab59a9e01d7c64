-- What staff write to each other. No id tells the time; no table tells of people on probation, so
-- all of it stays on the coordinator.
create table thread (
  thread_id uuid primary key,
  kind text not null,
  title text not null,
  active_at timestamptz not null,
  closed_at timestamptz,
  -- Of a thread from elsewhere, as its file says it.
  source text not null default '',
  written_on date,
  written_as text not null default '',
  missing int not null default 0,
  truncated boolean not null default false
);
create index on thread (active_at, thread_id);
create index on thread (kind, active_at, thread_id);

-- The places of a thread: 0 is the opening text, 5 a comment, 5.3 a reply in it. A row is never
-- deleted, and its number never changes: the count that is shown is the count of rows.
create table slot (
  thread_id uuid not null references thread,
  comment int not null,
  reply int not null,
  seq int not null, -- order of publication in the thread
  slot_id uuid not null unique,
  answers int not null default 0, -- the reply of this comment that it answers
  username text not null default '', -- empty for an author from elsewhere
  author text not null,
  role text not null default '',
  body text not null,
  addendum text not null default '',
  signed text not null default '', -- how a text from elsewhere was signed
  handle text not null default '', -- two words for whoever wrote without a name; empty for others
  state text not null,
  reason text not null default '',
  acted_by text not null default '', -- the moderator who acted last
  recorded_at timestamptz not null,
  posted_at timestamp, -- of a text from elsewhere, as its file says it
  edited_at timestamptz,
  added_at timestamptz,
  version int not null default 0,
  words tsvector, -- none unless it is published: what is removed is never found
  primary key (thread_id, comment, reply),
  unique (thread_id, seq)
);
create index on slot using gin (words);

-- Texts as they were before an edit.
create table revision (
  slot_id uuid not null,
  version int not null,
  title text not null,
  body text not null,
  replaced_at timestamptz not null,
  primary key (slot_id, version)
);

-- What moderators did, without the text.
create table moderation (
  moderation_id uuid primary key,
  thread_id uuid references thread, -- none for what was decided for all threads
  comment int not null,
  reply int not null,
  act text not null,
  reason text not null default '',
  done_by text not null,
  done_at timestamptz not null
);
create index on moderation (done_at, moderation_id);

-- Files that were taken in, and what was to be said of them: places, never words of a text.
create table thread_intake (
  intake_id uuid primary key,
  taken_at timestamptz not null,
  taken_by text not null,
  file_name text not null,
  threads text[] not null,
  slots int not null,
  problems text[] not null,
  findings text[] not null
);
