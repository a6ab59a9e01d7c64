-- Something that staff propose to do differently. It is always signed.
create table idea (
  idea_id uuid primary key,
  title text not null,
  body text not null,
  proposed_username text not null,
  proposed_name text not null,
  proposed_role text not null,
  proposed_at timestamptz not null,
  active_at timestamptz not null, -- when it was last commented on, objected to, or seen to
  state text not null,
  decider_id text not null default '', -- the staff code of whoever decides
  decider_name text not null default '',
  decide_by date,
  tried_until date,
  decided_at timestamptz, -- none until then, and again once it is reopened
  decision_no int not null default 0, -- the entry that holds the decision; 0 for none
  outcome_no int not null default 0, -- the entry that told last what became of it; 0 for none
  version int not null default 0
);
create index on idea (active_at, idea_id);
create index on idea (state, active_at, idea_id);
create index on idea (decided_at, idea_id);

-- Who agrees and who objects: one row a person. A reason is given by those who object.
create table idea_view (
  idea_id uuid not null references idea,
  username text not null,
  name text not null,
  role text not null,
  agrees boolean not null,
  reason text not null default '',
  at timestamptz not null,
  version int not null default 1,
  primary key (idea_id, username)
);

-- What colleagues say about it, in order.
create table idea_comment (
  idea_id uuid not null references idea,
  comment_no int not null,
  username text not null,
  author text not null,
  role text not null,
  body text not null,
  at timestamptz not null,
  primary key (idea_id, comment_no)
);

-- Who was to decide, what was decided and what became of it. Never changed.
create table idea_entry (
  idea_id uuid not null references idea,
  entry_no int not null, -- the version of the idea after it
  step text not null,
  state text not null, -- after it
  by_name text not null,
  by_role text not null,
  text text not null default '',
  detail text not null default '',
  at timestamptz not null,
  primary key (idea_id, entry_no)
);
