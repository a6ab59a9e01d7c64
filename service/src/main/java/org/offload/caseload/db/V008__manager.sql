-- Who manages a case, an order or a requirement: grants of one table, MANAGER, ORDER and REQUIREMENT.
-- One without staff waits in its team to be allocated. An order or requirement without a grant of its
-- own goes with its case. OFFERED lets those who must answer a transfer open the case until they have.
alter table case_grant add column event_number int, add column requirement_id uuid;
create unique index one_item_manager on case_grant (crn, kind, event_number, requirement_id)
  nulls not distinct where kind in ('ORDER', 'REQUIREMENT') and valid_to is null;
create index managed_by_team on case_grant (team_code)
  where kind in ('MANAGER', 'ORDER', 'REQUIREMENT') and valid_to is null;

-- A question to another team, or within one: will you take these? Without staff, the team is asked to
-- find somebody. Settled once each of its items is.
create table transfer (
  crn text not null references person,
  transfer_id uuid not null,
  reason text not null,
  note text not null,
  team_code text not null,
  staff_id text,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_name text not null,
  settled_at timestamptz,
  primary key (crn, transfer_id)
);
select platform.spread('caseload.transfer', 'crn', 'caseload.person');
create index on transfer (team_code) where settled_at is null;

create table transfer_item (
  crn text not null,
  transfer_id uuid not null,
  item_id uuid not null,
  kind text not null,
  event_number int,
  requirement_id uuid,
  state text not null,
  answer text not null default '',
  answered_at timestamptz,
  answered_by text not null default '',
  primary key (crn, transfer_id, item_id),
  foreign key (crn, transfer_id) references transfer
);
select platform.spread('caseload.transfer_item', 'crn', 'caseload.person');
create unique index one_question on transfer_item (crn, kind, event_number, requirement_id)
  nulls not distinct where state = 'REQUESTED';
