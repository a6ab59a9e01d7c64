-- Files of staff and teams that were taken in: by whom, and what was wrong with their lines.
create table intake (
  intake_id uuid primary key,
  taken_at timestamptz not null,
  taken_by text not null,
  file_name text not null,
  kind text not null,
  added int not null,
  changed int not null,
  same int not null,
  refused int not null,
  problems text[] not null
);
select platform.everywhere('organisation.intake');
