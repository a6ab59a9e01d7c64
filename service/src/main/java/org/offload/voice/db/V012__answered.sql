-- Those that are still to be forgotten.
create index on appeal (answered_at) where answered_at is not null;
