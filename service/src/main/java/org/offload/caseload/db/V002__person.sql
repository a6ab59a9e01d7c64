create extension if not exists pg_trgm with schema public;

create table person (
  crn text primary key,
  forename text not null,
  middle_names text not null,
  surname text not null,
  preferred_name text not null,
  name_key text not null,
  surname_key text collate "C" not null,
  name_is_placeholder boolean not null,
  born_on date,
  age_band text,
  age_band_on date,
  sex text not null,
  gender text not null default '',
  ethnicity text not null,
  nationality text not null default '',
  religion text not null default '',
  language text not null,
  letters_in text not null default '',
  interpreter boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  version int not null default 0
);
select platform.spread('caseload.person', 'crn');
create index person_name on person using gin (name_key gin_trgm_ops);
create index person_surname on person (surname_key, forename, crn);
create index person_birth on person (born_on);

-- How someone can be reached, and who else may hear.
create table reachability (
  crn text primary key references person,
  phone text not null,
  has_phone boolean,
  can_video boolean,
  safe_days text not null,
  safe_from time,
  safe_to time,
  safe_word text not null,
  others_who_hear text not null,
  ask_if_alone boolean not null,
  email text not null default '',
  may_text boolean,
  smartphone boolean,
  data_allowance boolean,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null
);
select platform.spread('caseload.reachability', 'crn', 'caseload.person');

-- The one table that says who works with whom: case manager, team, stand-in with dates; and for whom a
-- case is closed: an exclusion for each who may not open it, a restriction for each who alone may.
-- The message is what the refused are told.
create table case_grant (
  crn text not null references person,
  grant_id uuid not null,
  kind text not null,
  staff_id text,
  team_code text,
  valid_from date not null,
  valid_to date,
  reason text not null,
  message text not null default '',
  granted_by text not null default '',
  primary key (crn, grant_id)
);
select platform.spread('caseload.case_grant', 'crn', 'caseload.person');
create index on case_grant (staff_id) where kind = 'MANAGER';
create index case_limit on case_grant (crn) where kind in ('EXCLUSION', 'RESTRICTION');
create unique index one_manager on case_grant (crn) where kind = 'MANAGER' and valid_to is null;

-- Harm, tier and health restriction as dated values with their source.
create table dated_value (
  crn text not null references person,
  value_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  value text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, value_id)
);
select platform.spread('caseload.dated_value', 'crn', 'caseload.person');
create index on dated_value (crn, kind, valid_from desc);

-- What an import knew and this record has no better place for.
create table imported_fact (
  crn text not null references person,
  source text not null,
  name text not null,
  kind text not null,
  value text not null,
  primary key (crn, source, name)
);
select platform.spread('caseload.imported_fact', 'crn', 'caseload.person');

-- How often contact is agreed, and how. The latest row that has begun is in force.
create table agreed_contact (
  crn text not null references person,
  valid_from date not null,
  every_days int not null check (every_days > 0),
  mode text not null,
  reason text not null,
  source text not null,
  primary key (crn, valid_from)
);
select platform.spread('caseload.agreed_contact', 'crn', 'caseload.person');

-- The last CRN given out, by letter.
create table crn_series (letter text primary key, last int not null);
