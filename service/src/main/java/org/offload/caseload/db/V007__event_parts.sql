-- Offences beside the main one.
create table offence (
  crn text not null references person,
  offence_id uuid not null,
  event_number int not null,
  code text not null,
  description text not null,
  committed_on date,
  counts int,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, offence_id),
  foreign key (crn, event_number) references event
);
select platform.spread('caseload.offence', 'crn', 'caseload.person');

-- The counts that scores need, as they were on a day.
create table offending_history (
  crn text not null references person,
  offending_history_id uuid not null,
  counted_on date not null,
  sanctions int,
  violent_sanctions int,
  age_at_first_sanction int,
  contact_adult_sexual int,
  contact_child_sexual int,
  indecent_image int,
  non_contact_sexual int,
  latest_sexual_on date,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, offending_history_id)
);
select platform.spread('caseload.offending_history', 'crn', 'caseload.person');

-- What a licence asks for; never mixed with what a court ordered.
create table licence_condition (
  crn text not null references person,
  licence_condition_id uuid not null,
  event_number int not null,
  type text not null,
  wording text not null,
  imposed_on date,
  starts_on date,
  started_on date,
  ends_on date,
  ended_on date,
  end_reason text not null,
  for_victim boolean not null,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, licence_condition_id),
  foreign key (crn, event_number) references event
);
select platform.spread('caseload.licence_condition', 'crn', 'caseload.person');

-- When a requirement or a licence condition could not be worked on; its end is another matter.
create table pause (
  crn text not null references person,
  pause_id uuid not null,
  component text not null, -- <event>-R-<requirement> or <event>-L-<licence condition>
  reason text not null,
  from_on date not null,
  to_on date,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, pause_id)
);
select platform.spread('caseload.pause', 'crn', 'caseload.person');

-- Orders that came with the sentence: a disqualification, compensation, a restraining order.
create table additional_order (
  crn text not null references person,
  additional_order_id uuid not null,
  event_number int not null,
  type text not null,
  length int,
  length_unit text not null,
  amount int,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, additional_order_id),
  foreign key (crn, event_number) references event
);
select platform.spread('caseload.additional_order', 'crn', 'caseload.person');

-- The dates of a custodial sentence.
create table key_date (
  crn text not null references person,
  key_date_id uuid not null,
  event_number int not null,
  type text not null,
  on_day date not null,
  told_by text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, key_date_id),
  foreign key (crn, event_number) references event
);
select platform.spread('caseload.key_date', 'crn', 'caseload.person');

-- Releases and recalls.
create table custody_move (
  crn text not null references person,
  custody_move_id uuid not null,
  event_number int not null,
  type text not null,
  on_day date not null,
  institution text not null,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, custody_move_id),
  foreign key (crn, event_number) references event
);
select platform.spread('caseload.custody_move', 'crn', 'caseload.person');
