-- Something that needs an answer. Whoever signed it stands here; whoever raised it in confidence
-- stands in concern_raiser alone.
create table concern (
  concern_id uuid primary key,
  title text not null,
  body text not null,
  place_id text not null default '', -- of the register; empty for another place, or none
  place_key text not null default '', -- the same for all that is said of one place
  place_name text not null default '',
  place_town text not null default '',
  place_type text not null default '',
  provider_type text not null default '',
  item text not null default '', -- of a hygiene report; empty for all else
  confidential boolean not null,
  danger boolean not null,
  disclosure boolean not null,
  raised_username text not null default '',
  raised_name text not null default '',
  raised_role text not null default '',
  raised_staff text not null default '',
  raised_at timestamptz not null,
  state text not null,
  since timestamptz not null, -- when it came into this state, or was last told of
  due_at timestamptz, -- by when it must leave the state; none once it is over
  owner_id text not null default '',
  owner_name text not null default '',
  owner_due date,
  outcome text not null default '',
  merged_into uuid references concern,
  listed text not null, -- OPEN, OVER, or APART: for the few who may open a protected disclosure
  weight int not null default 1, -- how many reports stand behind it
  staff_affected int,
  visitors_affected int,
  version int not null default 0
);
create index on concern (listed, due_at, concern_id);
create index on concern (place_key, item);
create index on concern (raised_username);
create index on concern (owner_id);
create index on concern (item);

-- Who raised a concern in confidence. Read on request, and each look is kept.
create table concern_raiser (
  concern_id uuid primary key references concern,
  username text not null,
  name text not null,
  role text not null
);
create index on concern_raiser (username);

create table concern_look (
  concern_id uuid not null references concern,
  look_id uuid not null,
  looked_at timestamptz not null,
  username text not null,
  name text not null,
  primary key (concern_id, look_id)
);

-- What was done and said, in order. Never changed.
create table concern_entry (
  concern_id uuid not null references concern,
  entry_no int not null, -- the version of the concern after it
  step text not null,
  state text not null, -- after it
  said_as text not null,
  by_name text not null default '', -- empty for whoever is not named
  by_role text not null default '',
  text text not null default '',
  detail text not null default '',
  at timestamptz not null,
  primary key (concern_id, entry_no)
);

-- Who has the same concern: a keyed digest of concern and user name, so that each counts once.
create table me_too (
  concern_id uuid not null references concern,
  who text not null,
  primary key (concern_id, who)
);

-- The key of those digests, made once.
create table secret (name text primary key, value text not null);
insert into secret values ('me too', gen_random_uuid() || '' || gen_random_uuid());
