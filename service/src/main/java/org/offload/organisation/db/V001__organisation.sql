create table region (region_code text primary key, name text not null);
select platform.everywhere('organisation.region');

create table pdu (
  pdu_code text primary key,
  name text not null,
  region_code text not null references region
);
select platform.everywhere('organisation.pdu');

-- A building of the register: for now offices; courts, prisons and approved premises follow.
create table place (
  place_id text primary key,
  kind text not null,
  name text not null,
  address text not null,
  postcode text,
  region_code text not null references region,
  made_up boolean not null
);
select platform.everywhere('organisation.place');

create table team (
  team_code text primary key,
  name text not null,
  pdu_code text not null references pdu,
  place_id text references place
);
select platform.everywhere('organisation.team');

create table staff (
  staff_id text primary key,
  forename text not null,
  surname text not null,
  grade text not null,
  weekly_hours numeric(4, 1) not null,
  made_up boolean not null
);
select platform.everywhere('organisation.staff');

create table membership (
  team_code text not null references team,
  staff_id text not null references staff,
  manages boolean not null,
  valid_from date not null,
  valid_to date,
  primary key (team_code, staff_id, valid_from)
);
create index on membership (staff_id);
select platform.everywhere('organisation.membership');

-- What a colleague can do on which days: the effect only, never why.
create table availability (
  staff_id text not null references staff,
  availability_id uuid not null,
  effect text not null,
  valid_from date not null,
  valid_to date,
  primary key (staff_id, availability_id)
);
select platform.everywhere('organisation.availability');

create view door_place as select place_id, kind, name, region_code from place;
create view door_team as select team_code, t.name, pdu_code, p.name as pdu, region_code, place_id
  from team t join pdu p using (pdu_code);
create view door_staff as select staff_id, forename, surname, grade from staff;
create view door_membership as select team_code, staff_id, manages, valid_from, valid_to from membership;
create view door_availability as select staff_id, effect, valid_from, valid_to from availability;
