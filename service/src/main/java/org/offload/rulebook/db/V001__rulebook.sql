create table book (
  book_id uuid primary key,
  name text not null,
  number int not null,
  layer text not null,
  area_kind text not null,
  area_code text not null,
  valid_from date,
  valid_to date,
  reason text not null,
  state text not null,
  tables text not null,
  author text not null,
  written_at timestamptz not null,
  published_by text not null default '',
  published_at timestamptz,
  revision text not null default '', -- of all books, at its last publication or end; in order of time
  version int not null default 0,
  unique (name, number)
);
select platform.everywhere('rulebook.book');

create table book_setting (
  book_id uuid not null references book,
  name text not null,
  amount int not null,
  unit text not null,
  source text not null,
  verified boolean not null,
  primary key (book_id, name)
);
select platform.everywhere('rulebook.book_setting');

create table combination (
  combination_id uuid primary key,
  inputs text not null
);
select platform.everywhere('rulebook.combination');

create table decision (
  crn text not null,
  decision_id uuid not null,
  book_id uuid,
  combination_id uuid not null,
  staff_id text not null,
  team_code text not null,
  unit_code text not null,
  region_code text not null,
  place_id text not null,
  every_days int,
  contact_row text not null,
  restriction_rows text not null,
  missing text not null,
  decided_at timestamptz not null,
  ended_at timestamptz,
  primary key (crn, decision_id)
);
select platform.spread('rulebook.decision', 'crn');
create unique index one_decision on decision (crn) where ended_at is null;
create index to_mend on decision (team_code, crn) where ended_at is null and missing <> '';
create index of_place on decision (place_id, crn) where ended_at is null;
create index of_unit on decision (unit_code, crn) where ended_at is null;
create index of_region on decision (region_code, crn) where ended_at is null;
create index oldest on decision (decided_at) where ended_at is null;

create table recalculation (
  recalculation_id uuid primary key,
  area_kind text not null,
  area_code text not null,
  reason text not null,
  asked_on date not null,
  asked_at timestamptz not null,
  asked_by text not null,
  after_crn text not null default '',
  cases int not null default 0,
  changed int not null default 0,
  finished_at timestamptz
);
create unique index one_a_night on recalculation (asked_on) where reason = 'NIGHT';

create table mode_minutes (
  mode text not null,
  valid_from date not null,
  minutes int not null check (minutes between 1 and 600),
  source text not null,
  primary key (mode, valid_from)
);
select platform.everywhere('rulebook.mode_minutes');
insert into mode_minutes (mode, valid_from, minutes, source) values
  ('OFFICE', '2015-01-01', 45, 'ours'),
  ('HOME', '2015-01-01', 90, 'ours, with the way there'),
  ('DOORSTEP', '2015-01-01', 60, 'ours, with the way there'),
  ('TELEPHONE', '2015-01-01', 25, 'ours'),
  ('VIDEO', '2015-01-01', 30, 'ours'),
  ('OTHER', '2015-01-01', 45, 'ours');
