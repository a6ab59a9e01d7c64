-- A key is for a week, or for the one voice that everybody has in a thread. Another key for the same
-- week takes back the one before. Whoever signs the list besides us signs its newest entry, and with
-- it all those before.
alter table token_key
  add column term_name text,
  add column thread_id uuid unique, -- for which it is; none for a week
  add column first_day date,
  add column drawn_until date, -- the first day on which none is drawn any more
  add column spent_until date,
  add column withdrawn boolean,
  add column witness text; -- of entry_hash, by whoever signs besides us (Ed25519), hex; or empty
update token_key
   set term_name = to_char(monday, 'IYYY"-W"IW'), first_day = monday, drawn_until = monday + 7,
       spent_until = monday + 14, withdrawn = false, witness = '';
alter table token_key
  alter column term_name set not null,
  alter column first_day set not null,
  alter column drawn_until set not null,
  alter column spent_until set not null,
  alter column withdrawn set not null,
  alter column witness set not null,
  add unique (term_name),
  drop column monday;
create index on token_key (drawn_until);

-- Who drew is forgotten after 35 days.
create index on token_draw (day);
