-- Dated reference data: contact types, outcomes, order types and the like. Filled from the lists in
-- caseload/code/*.csv; history keeps the code it was recorded with, so none is ever taken away.
create table code (
  list text not null,
  code text not null,
  description text not null,
  flags text not null,
  source text not null,
  valid_from date,
  valid_to date,
  version int not null default 0,
  recorded_at timestamptz not null default current_timestamp,
  recorded_by text not null default 'Offload',
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (list, code)
);
select platform.everywhere('caseload.code');

-- Who changed what of the reference data: of_record is the list, or the type of contact.
create table code_change (
  of_record text not null,
  change_id uuid not null,
  part text not null,
  entry_id text not null,
  act text not null,
  before jsonb not null,
  after jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  source text not null,
  reason text not null,
  primary key (of_record, change_id)
);
select platform.everywhere('caseload.code_change');
