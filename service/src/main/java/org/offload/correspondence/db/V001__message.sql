-- What is to be sent to a person. The team is the one that answered for the case when it was
-- drafted; sent_to is where it goes, as it was when somebody let it go.
create table message (
  crn text not null,
  message_id uuid not null,
  about_id uuid not null,
  team_code text not null,
  template text not null,
  last_on date not null, -- after that day it is of no use
  channel text not null,
  body text not null,
  state text not null,
  sent_to text not null default '',
  drafted_by text not null,
  drafted_at timestamptz not null,
  settled_by text not null default '',
  settled_at timestamptz,
  primary key (crn, message_id)
);
select platform.spread('correspondence.message', 'crn');
create index draft_of on message (drafted_by, drafted_at) where state = 'DRAFT';
create index to_send on message (team_code, settled_at) where state = 'OUTBOX';

create view door_draft as select drafted_by, last_on from message where state = 'DRAFT';
