-- A figure that was taken back stays, so mode and day alone no longer tell two figures apart.
alter table mode_minutes add column minutes_id uuid;
update mode_minutes
   set minutes_id = cast(md5(mode || ' ' || (valid_from - date '2000-01-01')) as uuid);
alter table mode_minutes alter column minutes_id set not null;
alter table mode_minutes drop constraint mode_minutes_pkey;
alter table mode_minutes add constraint mode_minutes_pkey primary key (minutes_id);

alter table mode_minutes add column reason text;
update mode_minutes
   set reason = case source
                  when 'ours' then 'An assumption'
                  when 'ours, with the way there' then 'An assumption, with the way there'
                  else source end;
alter table mode_minutes alter column reason set not null;
alter table mode_minutes drop column source;

alter table mode_minutes add column set_by text not null default ''; -- empty: came with Offload
alter table mode_minutes add column set_name text not null default 'Offload';
alter table mode_minutes add column set_at timestamptz; -- none: came with Offload
alter table mode_minutes add column taken_back_by text not null default '';
alter table mode_minutes add column taken_back_name text not null default '';
alter table mode_minutes add column taken_back_at timestamptz;
alter table mode_minutes add column taken_back_reason text not null default '';

create unique index one_figure on mode_minutes (mode, valid_from) where taken_back_at is null;
