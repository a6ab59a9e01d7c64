-- Who did what with one record. Append only: each entry holds the hash of the one before it.
create table audit_case (
  crn text not null,
  seq bigint not null,
  entry_id uuid not null,
  at timestamptz not null,
  username text not null,
  act text not null,
  reason text not null,
  previous bytea not null,
  hash bytea not null,
  primary key (crn, seq)
);
select spread('platform.audit_case', 'crn');
create index on audit_case (username, at, entry_id);

-- The latest entry of each case. Its row is what entries of one case wait for.
create table audit_case_head (
  crn text primary key,
  seq bigint not null,
  previous bytea not null,
  hash bytea not null
) with (fillfactor = 80);
select spread('platform.audit_case_head', 'crn', 'platform.audit_case');

-- What one user did: signing in and out, and lists, each with the CRNs it showed. Append only.
create table audit_user (
  username text not null,
  seq bigint not null,
  entry_id uuid not null,
  at timestamptz not null,
  act text not null,
  crns text[] not null,
  previous bytea not null,
  hash bytea not null,
  primary key (username, seq)
);
create index on audit_user using gin (crns);

create table audit_user_head (
  username text primary key,
  seq bigint not null,
  previous bytea not null,
  hash bytea not null
) with (fillfactor = 80);

-- One line a day or more over everything: see the marks below. Append only.
create table audit_anchor (
  anchor bigint primary key,
  as_of timestamptz not null,
  chains bigint not null,
  previous bytea not null,
  hash bytea not null
);

-- How far each chain had come when an anchor was made, for those that had gone on since the last.
create table audit_case_mark (
  crn text not null,
  seq bigint not null,
  anchor bigint not null,
  hash bytea not null,
  primary key (crn, seq)
);
select spread('platform.audit_case_mark', 'crn', 'platform.audit_case');
create index on audit_case_mark (anchor, crn collate "C");

create table audit_user_mark (
  username text not null,
  seq bigint not null,
  anchor bigint not null,
  hash bytea not null,
  primary key (username, seq)
);
create index on audit_user_mark (anchor, username collate "C");
