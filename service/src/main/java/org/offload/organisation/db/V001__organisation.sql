create table region (region_code text primary key, name text not null);
select platform.everywhere('organisation.region');

create table pdu (
  pdu_code text primary key,
  name text not null,
  region_code text not null references region,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null
);
select platform.everywhere('organisation.pdu');

-- A building of the register: for now offices; courts, prisons and approved premises follow.
create table place (
  place_id text primary key,
  kind text not null,
  name text not null,
  address text not null,
  postcode text not null default '',
  region_code text not null references region,
  valid_to date,
  made_up boolean not null default false,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null
);
select platform.everywhere('organisation.place');

create table team (
  team_code text primary key,
  name text not null,
  pdu_code text not null references pdu,
  place_id text references place,
  valid_from date,
  valid_to date,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null
);
select platform.everywhere('organisation.team');

create table staff (
  staff_id text primary key,
  forename text not null,
  surname text not null,
  grade text not null,
  made_up boolean not null default false,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null
);
select platform.everywhere('organisation.staff');

-- Contracted hours a week, from a day until the next row of the same person.
create table staff_hours (
  staff_id text not null references staff,
  hours_id uuid not null,
  weekly_hours numeric(4, 1) not null,
  valid_from date not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (staff_id, hours_id)
);
create unique index on staff_hours (staff_id, valid_from) where withdrawn_at is null;
select platform.everywhere('organisation.staff_hours');

create table membership (
  staff_id text not null references staff,
  membership_id uuid not null,
  team_code text not null references team,
  manages boolean not null,
  valid_from date not null,
  valid_to date,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (staff_id, membership_id)
);
create unique index on membership (team_code, staff_id, valid_from) where withdrawn_at is null;
select platform.everywhere('organisation.membership');

-- What a colleague can do on which days: the effect only, never why.
create table availability (
  staff_id text not null references staff,
  availability_id uuid not null,
  effect text not null,
  valid_from date not null,
  valid_to date,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (staff_id, availability_id)
);
select platform.everywhere('organisation.availability');

-- Who changed what of a member of staff, a team, an office or a unit: of_record is its code.
create table change (
  of_record text not null,
  change_id uuid not null,
  part text not null,
  entry_id text not null,
  act text not null,
  before jsonb not null,
  after jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  source text not null,
  reason text not null,
  primary key (of_record, change_id)
);
select platform.everywhere('organisation.change');

create view door_place as select place_id, kind, name, region_code, valid_to from place;
create view door_team as
  select team_code, t.name, pdu_code, p.name as pdu, region_code, place_id, valid_from, valid_to
    from team t join pdu p using (pdu_code);
create view door_staff as select staff_id, forename, surname, grade from staff;
-- Nobody is in a team after its last day.
create view door_membership as
  select team_code, staff_id, manages, m.valid_from, least(m.valid_to, t.valid_to) as valid_to
    from membership m join team t using (team_code)
   where withdrawn_at is null;
create view door_availability as
  select staff_id, effect, valid_from, valid_to from availability where withdrawn_at is null;
