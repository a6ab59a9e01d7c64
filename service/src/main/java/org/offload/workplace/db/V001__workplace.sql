-- Whether a place may be used, from a day on. The latest row that has begun is in force.
create table place_status (
  place_id text not null,
  valid_from date not null,
  status text not null,
  reason text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (place_id, valid_from)
);
select platform.everywhere('workplace.place_status');

create table risk_assessment (
  place_id text not null,
  assessed_on date not null,
  review_by date not null,
  primary key (place_id, assessed_on)
);
select platform.everywhere('workplace.risk_assessment');

create view door_place_status as select place_id, valid_from, status, reason from place_status;
create view door_risk_assessment as select place_id, assessed_on, review_by from risk_assessment;
