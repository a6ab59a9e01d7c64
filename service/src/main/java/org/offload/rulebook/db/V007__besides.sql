-- What a rulebook asks of a case besides its contacts.
alter table decision
  add column attendance text not null default 'ALONE',
  add column asks_review boolean not null default false,
  add column pauses text not null default '';
