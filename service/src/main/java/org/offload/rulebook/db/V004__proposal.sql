create table proposal (
  crn text not null,
  proposal_id uuid not null,
  contact_id uuid not null,
  staff_id text not null,
  on_day date not null,
  starts_at time,
  from_type text not null,
  from_place text not null,
  from_mode text not null,
  to_type text not null,
  to_place text not null,
  to_mode text not null,
  gives_back boolean not null,
  state text not null,
  proposed_at timestamptz not null,
  answered_on date,
  answered_by text not null default '',
  primary key (crn, proposal_id)
);
select platform.spread('rulebook.proposal', 'crn');
create index on proposal (staff_id, state, on_day);
