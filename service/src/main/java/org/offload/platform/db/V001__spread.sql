-- Spreads a table over the nodes of a cluster; does nothing on plain PostgreSQL.
-- Called right after each create table, before anything refers to it.
create function spread(t text, key text, beside text default 'none') returns void
language plpgsql as $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    execute format('select create_distributed_table(%L, %L, colocate_with => %L)', t, key, beside);
  end if;
end $$;

-- Copies a small, slowly changing table to every node of a cluster.
create function everywhere(t text) returns void
language plpgsql as $$
begin
  if exists (select from pg_extension where extname = 'citus') then
    execute format('select create_reference_table(%L)', t);
  end if;
end $$;
