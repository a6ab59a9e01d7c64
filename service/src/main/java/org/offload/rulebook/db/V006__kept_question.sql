create table kept_question (
  question_id uuid primary key,
  username text not null,
  team_code text not null, -- with which it is shared; empty for none
  name text not null,
  terms text not null,
  kept_at timestamptz not null
);
create index on kept_question (username);
create index on kept_question (team_code);
select platform.everywhere('rulebook.kept_question');
