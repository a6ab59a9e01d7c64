-- Facts about this data folder: the offset of the application's clock, whether it is a demonstration.
create table setting (name text primary key, value text not null);
