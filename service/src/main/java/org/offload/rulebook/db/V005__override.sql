create table override (
  crn text not null,
  override_id uuid not null,
  request_id uuid not null, -- what was asked in one go is answered in one go
  mode text not null,
  every_days int not null,
  reason text not null,
  approver text not null, -- empty for what holds at once
  state text not null,
  valid_from date,
  valid_to date not null,
  asked_by text not null,
  asked_name text not null,
  asked_at timestamptz not null,
  settled_by text not null default '',
  settled_on date,
  answer text not null default '',
  ended_by text not null default '',
  ended_on date,
  primary key (crn, override_id)
);
select platform.spread('rulebook.override', 'crn');
create unique index one_override on override (crn) where state = 'IN_FORCE';
create unique index one_question on override (crn) where state = 'ASKED';
create index asked_for on override (asked_at) where state = 'ASKED';
create index of_request on override (request_id);
create index of_asker on override (asked_by, valid_to);

alter table decision add column override_id uuid;
create index of_staff on decision (staff_id, crn) where ended_at is null;
create index of_team on decision (team_code, crn) where ended_at is null;
