-- One line per thing to do, with the words that My day shows. Keyed by whose day it is on;
-- rebuilt from caseload, so nothing lives here alone but who has taken a line.
create table line (
  staff_id text not null,
  line_id uuid not null,
  crn text not null,
  owner_id text not null,
  kind text not null,
  initials text not null,
  what text not null,
  how text not null,
  why text not null,
  link text not null,
  quick text not null,
  subject_id uuid,
  consequence smallint not null,
  due_on date not null,
  starts_at time,
  ends_at time,
  rests_until timestamptz,
  primary key (staff_id, line_id)
);
create index on line (staff_id, due_on);
create index on line (crn);
select platform.spread('worklist.line', 'staff_id');

-- A line handed, or about to be handed, to somebody else. Until accepted it stays the asker's.
create table offload (
  from_id text not null,
  offload_id uuid not null,
  line_id uuid not null,
  crn text not null,
  to_id text not null,
  initials text not null,
  what text not null,
  note text not null,
  reply_by timestamptz not null,
  state text not null,
  answer text not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (from_id, offload_id)
);
create unique index on offload (from_id, line_id) where state = 'ASKED';
create index on offload (to_id, state);
create index on offload (crn);
select platform.spread('worklist.offload', 'from_id', 'worklist.line');

create view door_offload as
  select crn, offload_id, line_id, from_id, to_id, what, note, reply_by, state, answer, asked_at, answered_at
    from offload;
