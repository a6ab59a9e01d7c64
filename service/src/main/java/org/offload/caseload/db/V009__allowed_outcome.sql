-- Which outcomes a type of contact may have, from a day to a day. Filled by family from
-- code/outcome_families.csv, which is ours: no public source lists the pairs.
create table allowed_outcome (
  type text not null,
  outcome text not null,
  valid_from date not null default '1900-01-01',
  valid_to date,
  source text not null,
  primary key (type, outcome, valid_from)
);
select platform.everywhere('caseload.allowed_outcome');

insert into allowed_outcome (type, outcome, source)
select type, outcome, 'ours, family ' || family.code
  from code family
 cross join unnest(string_to_array(substring(flags from 'types=([^;]*)'), '|')) type
 cross join unnest(string_to_array(substring(flags from 'outcomes=([^;]*)'), '|')) outcome
 where family.list = 'outcome_families';
