-- Dated reference data: contact types, outcomes, order types and the like. Filled from the lists in
-- caseload/code/*.csv; history keeps the code it was recorded with.
create table code (
  list text not null,
  code text not null,
  description text not null,
  flags text not null,
  source text not null,
  valid_from date not null default date '1900-01-01',
  valid_to date,
  primary key (list, code)
);
select platform.everywhere('caseload.code');
