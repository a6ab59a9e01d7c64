-- Numbers that other services know somebody by; duplicates and former ones too.
create table identifier (
  crn text not null references person,
  identifier_id uuid not null,
  kind text not null,
  value text not null,
  value_key text not null,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, identifier_id)
);
select platform.spread('caseload.identifier', 'crn', 'caseload.person');
create index on identifier (value_key);

-- Other names, and the date of birth given with them.
create table alias (
  crn text not null references person,
  alias_id uuid not null,
  forename text not null,
  middle_names text not null,
  surname text not null,
  born_on date,
  note text not null,
  name_key text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, alias_id)
);
select platform.spread('caseload.alias', 'crn', 'caseload.person');
create index on alias using gin (name_key public.gin_trgm_ops);

-- Where somebody lives or can be written to.
create table address (
  crn text not null references person,
  address_id uuid not null,
  status text not null,
  type text not null,
  lines text not null,
  postcode text not null,
  postcode_key text not null,
  safe_to_post boolean,
  verified boolean not null,
  from_on date,
  to_on date,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, address_id)
);
select platform.spread('caseload.address', 'crn', 'caseload.person');
create index on address (postcode_key) where postcode_key <> '';

-- How somebody lives: work, home, family; typed, evidenced or not, dated.
create table circumstance (
  crn text not null references person,
  circumstance_id uuid not null,
  type text not null,
  detail text not null,
  evidenced boolean not null,
  from_on date,
  to_on date,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, circumstance_id)
);
select platform.spread('caseload.circumstance', 'crn', 'caseload.person');

-- A disability with the adjustment that is made for it.
create table disability (
  crn text not null references person,
  disability_id uuid not null,
  type text not null,
  adjustment text not null,
  from_on date,
  to_on date,
  review_on date,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, disability_id)
);
select platform.spread('caseload.disability', 'crn', 'caseload.person');

-- Next of kin, a doctor, a worker of another service.
create table personal_contact (
  crn text not null references person,
  personal_contact_id uuid not null,
  kind text not null,
  name text not null,
  relationship text not null,
  phone text not null,
  address text not null,
  from_on date,
  to_on date,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, personal_contact_id)
);
select platform.spread('caseload.personal_contact', 'crn', 'caseload.person');

-- Domestic abuse: perpetrator, victim or both; said, never inferred.
create table abuse_role (
  crn text not null references person,
  abuse_role_id uuid not null,
  role text not null,
  from_on date,
  to_on date,
  told_by text not null,
  note text not null,
  version int not null default 0,
  recorded_at timestamptz not null,
  recorded_by text not null,
  source text not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (crn, abuse_role_id)
);
select platform.spread('caseload.abuse_role', 'crn', 'caseload.person');

-- Who changed what of a part of the record: the fields that became different, before and after.
create table change (
  crn text not null references person,
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
  primary key (crn, change_id)
);
select platform.spread('caseload.change', 'crn', 'caseload.person');
create index on change (crn, part, entry_id);
create index change_made on change using brin (changed_at);
