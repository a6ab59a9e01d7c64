-- Which outcomes a type of contact may have, from a day to a day. Filled by family from
-- code/outcome_families.csv, which is ours: no public source lists the pairs.
create table allowed_outcome (
  type text not null,
  allowed_id uuid not null default gen_random_uuid(),
  outcome text not null,
  valid_from date,
  valid_to date,
  source text not null,
  version int not null default 0,
  recorded_at timestamptz not null default current_timestamp,
  recorded_by text not null default 'Offload',
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (type, allowed_id)
);
select platform.everywhere('caseload.allowed_outcome');

insert into allowed_outcome (type, outcome, source)
select type, outcome, 'ours, family ' || family.code
  from code family
 cross join unnest(string_to_array(substring(flags from 'types=([^;]*)'), '|')) type
 cross join unnest(string_to_array(substring(flags from 'outcomes=([^;]*)'), '|')) outcome
 where family.list = 'outcome_families';
