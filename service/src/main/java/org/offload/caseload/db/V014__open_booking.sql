-- Few of the contacts of a case still lack an outcome; its day, its header and the night ask for
-- them without reading the others.
create index contact_open on contact (crn, on_day)
  where withdrawn_at is null and appointment and outcome is null;
