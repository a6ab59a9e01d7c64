-- How staff found what a place needs, the latest of each. It says nothing of who saw it.
create table place_item (
  place_id text not null,
  item text not null,
  state text not null,
  seen_on date not null,
  primary key (place_id, item)
);
select platform.everywhere('workplace.place_item');
