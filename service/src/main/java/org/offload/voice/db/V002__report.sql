-- What somebody saw of hygiene and safety at a workplace. Who sent it in confidence stands nowhere.
create table report (
  report_id uuid primary key,
  place_id text not null,
  place_key text not null,
  place_name text not null,
  place_town text not null,
  place_type text not null,
  provider_type text not null,
  observed_on date not null,
  staff_affected int,
  visitors_affected int,
  stayed_away boolean not null,
  raised_before boolean not null,
  before_on date,
  confidential boolean not null,
  by_name text not null,
  by_role text not null,
  sent_at timestamptz not null
);

-- Item by item, with the concern that it opened or was added to.
create table report_item (
  report_id uuid not null references report,
  item text not null,
  state text not null,
  note text not null,
  place_key text not null,
  observed_on date not null,
  sent_at timestamptz not null,
  concern_id uuid references concern,
  primary key (report_id, item)
);
create index on report_item (place_key, item, observed_on, sent_at);
