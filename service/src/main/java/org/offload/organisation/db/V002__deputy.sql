-- Who stands in for the lead of a team, on which days. One that ends early keeps its first day.
create table deputy (
  staff_id text not null references staff,
  naming_id uuid not null,
  deputy_id text not null references staff check (deputy_id <> staff_id),
  valid_from date not null,
  valid_to date not null,
  named_by text not null,
  primary key (staff_id, naming_id)
);
create index on deputy (deputy_id);
select platform.everywhere('organisation.deputy');

create view door_deputy as select staff_id, deputy_id, valid_from, valid_to from deputy;
