create table contact (
  crn text not null references person,
  contact_id uuid not null,
  type text not null,
  on_day date not null,
  starts_at time,
  ends_at time,
  outcome text,
  appointment boolean not null,
  sensitive boolean not null,
  system boolean not null,
  event_number int,
  component_id text not null default '', -- of the event: R-<requirement> or L-<licence condition>
  staff_id text,
  team_code text,
  place_id text,
  reservation_id uuid,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  outcome_at timestamptz, -- and when it was taken back
  outcome_by text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version int not null default 0,
  primary key (crn, contact_id)
);
select platform.spread('caseload.contact', 'crn', 'caseload.person');
create index contact_log on contact (crn, on_day desc, contact_id desc);
-- Small, and nearly free to keep: rows come in the order of time. They find the work of one day.
create index contact_recorded on contact using brin (recorded_at);
create index contact_outcome on contact using brin (outcome_at);
create index contact_withdrawn on contact using brin (withdrawn_at);

-- Append only: each addition keeps its author and time.
create table contact_note (
  crn text not null,
  contact_id uuid not null,
  note_number int not null,
  text text not null,
  author text not null,
  written_at timestamptz not null,
  primary key (crn, contact_id, note_number),
  foreign key (crn, contact_id) references contact
);
select platform.spread('caseload.contact_note', 'crn', 'caseload.person');
create index contact_note_written on contact_note using brin (written_at);

-- A booking takes its five-minute slots on these keys; a second booking meets the first one there.
create table person_slot (
  crn text not null,
  day date not null,
  slot smallint not null,
  reservation_id uuid not null,
  primary key (crn, day, slot)
);
select platform.spread('caseload.person_slot', 'crn', 'caseload.person');

create table staff_slot (
  staff_id text not null,
  day date not null,
  slot smallint not null,
  reservation_id uuid not null,
  primary key (staff_id, day, slot)
);
select platform.spread('caseload.staff_slot', 'staff_id');
