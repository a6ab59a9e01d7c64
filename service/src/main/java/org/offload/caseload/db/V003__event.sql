create table event (
  crn text not null references person,
  event_number int not null,
  main_offence text not null,
  convicted_on date,
  order_type text not null,
  started_on date,
  ends_on date,
  length int,
  length_unit text not null default '',
  ended_on date,
  end_reason text not null,
  offence_code text not null default '',
  offence_on date,
  court text not null default '',
  referred_on date,
  in_breach boolean not null default false,
  note text not null default '',
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, event_number)
);
select platform.spread('caseload.event', 'crn', 'caseload.person');
create index event_recorded on event using brin (recorded_at); -- finds the work of one day

create table requirement (
  crn text not null,
  event_number int not null,
  requirement_id uuid not null,
  type text not null,
  amount int,
  unit text not null default '',
  detail text not null,
  imposed_on date,
  starts_on date,
  started_on date,
  ends_on date,
  ended_on date,
  end_reason text not null default '',
  done int,
  note text not null default '',
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, event_number, requirement_id),
  foreign key (crn, event_number) references event
);
select platform.spread('caseload.requirement', 'crn', 'caseload.person');

create table registration (
  crn text not null references person,
  registration_id uuid not null,
  type text not null,
  level text not null,
  category text not null,
  registered_on date not null,
  review_on date,
  note text not null,
  ended_on date,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, registration_id)
);
select platform.spread('caseload.registration', 'crn', 'caseload.person');

create table registration_review (
  crn text not null,
  registration_id uuid not null,
  review_id uuid not null,
  reviewed_on date not null,
  decision text not null,
  note text not null,
  reviewed_by text not null,
  saved_at timestamptz not null, -- reviewed_on may be earlier: the day on which an event ended
  primary key (crn, registration_id, review_id),
  foreign key (crn, registration_id) references registration
);
select platform.spread('caseload.registration_review', 'crn', 'caseload.person');
create index review_saved on registration_review using brin (saved_at);
