-- Who did what with one record. Append only.
create table audit_case (
  crn text not null,
  entry_id uuid not null,
  at timestamptz not null,
  username text not null,
  act text not null,
  primary key (crn, entry_id)
);
select spread('platform.audit_case', 'crn');

-- What one person did: signing in and out, and lists, each with the CRNs it showed. Append only.
create table audit_user (
  username text not null,
  entry_id uuid not null,
  at timestamptz not null,
  act text not null,
  crns text[] not null,
  primary key (username, entry_id)
);
