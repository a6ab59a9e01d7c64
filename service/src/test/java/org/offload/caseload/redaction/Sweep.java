package org.offload.caseload.redaction;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** Looks for a text in every row of every table, whatever the column. */
record Sweep(JdbcClient jdbc) {

    /** Returns the tables in which it stands, in any case and spacing. */
    List<String> find(String text) {
        return tables().stream().filter(table -> stands(table, text)).toList();
    }

    private List<String> tables() {
        return jdbc.sql(
                        """
                        select format('%I.%I', table_schema, table_name)
                          from information_schema.tables
                         where table_type = 'BASE TABLE'
                           and table_schema not in ('pg_catalog', 'information_schema')
                         order by 1\
                        """)
                .query(String.class)
                .list();
    }

    private boolean stands(String table, String text) {
        return jdbc.sql("select exists (select from %s t where t::text ilike :it)".formatted(table))
                .param("it", "%" + text + "%")
                .query(Boolean.class)
                .single();
    }
}
