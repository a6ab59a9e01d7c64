-- Who stands in for the lead of a team, on which days.
create table deputy (
  staff_id text not null references staff,
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  deputy_id text not null references staff check (deputy_id <> staff_id),
  named_by text not null,
  primary key (staff_id, valid_from)
);
create index on deputy (deputy_id);
select platform.everywhere('organisation.deputy');

create view door_deputy as select staff_id, deputy_id, valid_from, valid_to from deputy;
