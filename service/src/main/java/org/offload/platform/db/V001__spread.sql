-- Whether this is the coordinator of a cluster.
create function is_cluster() returns boolean
language sql stable as $$ select exists (select from pg_extension where extname = 'citus') $$;

-- Spreads a table over the nodes of a cluster; does nothing on plain PostgreSQL.
-- Called right after each create table, before anything refers to it.
create function spread(t text, key text, beside text default 'none') returns void
language plpgsql as $$
begin
  if platform.is_cluster() then
    execute format('select create_distributed_table(%L, %L, colocate_with => %L)', t, key, beside);
  end if;
end $$;

-- Copies a small, slowly changing table to every node of a cluster.
create function everywhere(t text) returns void
language plpgsql as $$
begin
  if platform.is_cluster() then
    execute format('select create_reference_table(%L)', t);
  end if;
end $$;

-- What a table takes up: on a cluster its rows are elsewhere.
create function bytes_of(t text) returns bigint
language plpgsql stable as $$
declare
  spread boolean := false;
  bytes bigint;
begin
  if platform.is_cluster() then
    execute 'select exists (select from pg_dist_partition where logicalrelid = $1::regclass)'
      into spread using t;
  end if;
  if spread then
    execute 'select citus_total_relation_size($1::regclass)' into bytes using t;
    return bytes;
  end if;
  return pg_total_relation_size(t::regclass);
end $$;
