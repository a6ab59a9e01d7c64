-- What a concern may ask for besides an answer: set by those who answer concerns. The terms are ours.
create table hook (
  hook text primary key,
  is_on boolean not null,
  days int not null,
  basis text not null,
  changed_at timestamptz, -- none as long as it is as it came
  changed_by text not null default '',
  version int not null default 0
);
insert into hook (hook, is_on, days, basis) values
  ('RISK_ASSESSMENT', true, 14, 'Management of Health and Safety at Work Regulations 1999, regulation 3'),
  ('HOME_WORKING', true, 14, 'Health and Safety (Display Screen Equipment) Regulations 1992; Management of Health and Safety at Work Regulations 1999, regulation 3'),
  ('REPORTABLE_CASE', true, 3, 'Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013 (RIDDOR)'),
  ('ADJUSTMENT', true, 14, 'Equality Act 2010'),
  ('DANGER', true, 0, 'Management of Health and Safety at Work Regulations 1999, regulation 8; Employment Rights Act 1996, section 44'),
  ('SAFETY_REPRESENTATIVE', true, 3, 'Safety Representatives and Safety Committees Regulations 1977'),
  ('WELFARE', true, 7, 'Workplace (Health, Safety and Welfare) Regulations 1992, regulations 9, 20 and 21'),
  ('PROTECTED_DISCLOSURE', true, 7, 'Employment Rights Act 1996, part IVA');

-- What has to be decided about a concern because of one.
create table hook_task (
  concern_id uuid not null references concern on delete cascade,
  hook text not null,
  opened_at timestamptz not null,
  due_on date not null,
  outcome text not null default '', -- empty while it is open
  words text not null default '',
  decided_by text not null default '',
  decided_at timestamptz,
  primary key (concern_id, hook)
);
