-- Why someone opened cases of other teams: given once a duty session, which the session knows by an
-- id of its own, so that no session's key stands here.
create table duty_reason (
  username text not null,
  duty_id uuid not null,
  given_at timestamptz not null,
  reason text not null,
  words text not null,
  primary key (username, duty_id)
);
