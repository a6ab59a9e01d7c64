-- A form is saved once: the receipt is inserted first, in the transaction of the change.
create table form_receipt (
  username text not null,
  receipt_id uuid not null,
  form_hash text not null,
  answer text not null,
  at timestamptz not null,
  primary key (username, receipt_id)
);

-- What someone has typed into a form and not yet saved.
create table draft (
  username text not null,
  form text not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (username, form)
);

-- Search terms, so that no name stands in an address or a log; and the terms of a list that somebody
-- has given a name.
create table stored_search (
  username text not null,
  search_id uuid not null,
  fields jsonb not null,
  at timestamptz not null,
  list text not null default '',
  name text not null default '',
  primary key (username, search_id)
);
create index on stored_search (username, list) where name <> '';
