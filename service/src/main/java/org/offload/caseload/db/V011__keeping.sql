-- How long a record is kept: when that is looked at next, and whether something forbids to let it go.
create table retention (
  crn text primary key references person,
  review_on date,
  on_hold boolean not null,
  hold_reason text not null,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null
);
select platform.spread('caseload.retention', 'crn', 'caseload.person');
create index retention_due on retention (review_on, crn);

-- That a text was taken out of a record: who, when and from where; never the text.
create table redaction (
  crn text not null references person,
  redaction_id uuid not null,
  at timestamptz not null,
  by text not null,
  reason text not null,
  places text not null,
  primary key (crn, redaction_id)
);
select platform.spread('caseload.redaction', 'crn', 'caseload.person');

-- The proof that a record was let go: what there was, by table, and a digest of it; no name.
create table disposal (
  disposal_id uuid primary key,
  disposed_crn text not null,
  at timestamptz not null,
  by text not null,
  reason text not null,
  places jsonb not null,
  digest text not null
);
select platform.everywhere('caseload.disposal');
create index disposal_made on disposal (at desc);
