-- What is done to all that is held of a person goes by the catalogue, not by a list that the next
-- table would be missing from: every table of ours with a crn, except the audit, which holds no text.
create function tables_of_people() returns table (name text, table_schema text, table_name text)
language sql stable as $$
  select format('%I.%I', c.table_schema, c.table_name), c.table_schema::text, c.table_name::text
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
   where c.column_name = 'crn' and t.table_type = 'BASE TABLE'
     and c.table_schema not in ('pg_catalog', 'information_schema', 'public')
     and c.table_name not like 'audit%'
   order by 1
$$;

-- The columns in which people's words can stand: texts and JSON that are neither part of a key nor a
-- code, of tables about people, and of those that keep what a user typed.
create function columns_of_words()
returns table (name text, column_name text, kind text, about_a_person boolean)
language sql stable as $$
  select format('%I.%I', c.table_schema, c.table_name), c.column_name::text, c.data_type::text,
         p.name is not null
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    left join platform.tables_of_people() p
      on p.table_schema = c.table_schema and p.table_name = c.table_name
   where t.table_type = 'BASE TABLE' and c.data_type in ('text', 'character varying', 'jsonb')
     and c.column_name not in ('kind', 'type', 'status', 'state', 'outcome', 'mode', 'unit',
                               'length_unit', 'act', 'part', 'link', 'quick', 'form_hash', 'role',
                               'sex', 'ethnicity', 'letters_in', 'username')
     and c.column_name !~ '_(id|code|by|hash)$'
     and (p.name is not null
          or exists (select from information_schema.columns u
                      where u.table_schema = c.table_schema and u.table_name = c.table_name
                        and u.column_name = 'username'
                        and c.table_schema not in ('pg_catalog', 'information_schema', 'public')
                        and c.table_name !~ '^(audit|account|flyway|spring)'))
     and not exists (select from information_schema.key_column_usage k
                       join information_schema.table_constraints n
                            using (constraint_schema, constraint_name)
                      where n.constraint_type = 'PRIMARY KEY' and k.table_schema = c.table_schema
                        and k.table_name = c.table_name and k.column_name = c.column_name)
   order by 1, 2
$$;

-- Counts, by table, the values of a person in which a pattern stands; takes them out if it is told to.
create function redact(of_crn text, pattern text, mark text, take_out boolean)
returns table (place text, hits bigint)
language plpgsql as $$
declare
  c record;
  whose text;
  n bigint;
begin
  for c in select * from platform.columns_of_words() loop
    whose := case when c.about_a_person then 'crn = $1 and ' else '$1 is not null and ' end;
    if take_out then
      execute format(
        'update %1$s set %2$I = regexp_replace(cast(%2$I as text), $2, $3, ''gi'')%3$s where %4$s cast(%2$I as text) ~* $2',
        c.name, c.column_name, case c.kind when 'jsonb' then '::jsonb' else '' end, whose)
        using of_crn, pattern, mark;
      get diagnostics n = row_count;
    else
      execute format('select count(*) from %s where %s cast(%I as text) ~* $2 and $3 is not null',
                     c.name, whose, c.column_name)
        into n using of_crn, pattern, mark;
    end if;
    if n > 0 then
      place := c.name;
      hits := n;
      return next;
    end if;
  end loop;
end $$;

-- Everything that is held of a person, row by row. The content of files is no row: what they are
-- stands beside it.
create function everything(of_crn text) returns table (place text, held jsonb)
language plpgsql stable as $$
declare
  t record;
begin
  for t in select * from platform.tables_of_people() p
            where not exists (select from information_schema.columns b
                               where b.table_schema = p.table_schema
                                 and b.table_name = p.table_name and b.data_type = 'bytea') loop
    return query execute format(
      'select %L::text, to_jsonb(r) from %s r where crn = $1', t.name, t.name) using of_crn;
  end loop;
end $$;

-- Takes away everything that is held of a person but the audit; answers how many rows, by table.
create function dispose(of_crn text) returns jsonb
language plpgsql as $$
declare
  t record;
  n bigint;
  waiting int := 1;
  rounds int := 0;
  gone jsonb := '{}';
begin
  -- Children before parents: whoever is still pointed at waits for the next round.
  while waiting > 0 loop
    waiting := 0;
    rounds := rounds + 1;
    for t in select * from platform.tables_of_people() loop
      begin
        execute format('delete from %s where crn = $1', t.name) using of_crn;
        get diagnostics n = row_count;
        if n > 0 then
          gone := gone || jsonb_build_object(t.name, n);
        end if;
      exception when foreign_key_violation then
        waiting := waiting + 1;
      end;
    end loop;
    if rounds > 10 and waiting > 0 then
      raise exception 'something still points at what is to be disposed of';
    end if;
  end loop;
  delete from platform.draft where form like '/cases/' || of_crn || '/%';
  return gone;
end $$;
