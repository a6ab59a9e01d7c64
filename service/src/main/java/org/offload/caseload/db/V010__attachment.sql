-- Files kept with the record of a person, or with one contact of theirs.
create table attachment (
  crn text not null references person,
  attachment_id uuid not null,
  contact_id uuid,
  name text not null,
  description text not null,
  media_code text not null,
  bytes bigint not null,
  content_hash text not null,
  kept_by text not null,
  scanned boolean not null,
  sensitive boolean not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  primary key (crn, attachment_id),
  foreign key (crn, contact_id) references contact
);
select platform.spread('caseload.attachment', 'crn', 'caseload.person');

-- The content of those that are kept in the database, piece by piece.
create table attachment_chunk (
  crn text not null,
  attachment_id uuid not null,
  chunk_number int not null,
  content bytea not null,
  primary key (crn, attachment_id, chunk_number),
  foreign key (crn, attachment_id) references attachment
);
alter table attachment_chunk alter content set storage external; -- files are compressed already
select platform.spread('caseload.attachment_chunk', 'crn', 'caseload.person');
