package org.offload.journey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.stream.Stream;

/** Takes away what an earlier journey left behind, and nothing that other tests made. */
record FreshStart(JdbcClient jdbc, TransactionTemplate transaction) {

    void make() {
        transaction.executeWithoutResult(
                _ -> {
                    // Without the foreign keys, the order of the tables does not matter.
                    jdbc.sql("set local session_replication_role = replica").update();
                    List<String> crns = crns();
                    tablesAboutPeople().forEach(table -> delete(table, "crn", crns));
                    delete("caseload.staff_slot", "staff_id", of(one -> one.id.value()));
                    delete("platform.draft", "username", of(Staff::username));
                    delete("platform.stored_search", "username", of(Staff::username));
                    delete("workplace.place_status", "place_id", List.of(Office.PLACE));
                });
    }

    private List<String> crns() {
        return jdbc.sql(
                        "select crn from caseload.case_grant where staff_id like 'N77%' or"
                                + " team_code like 'N77%'")
                .query(String.class)
                .list();
    }

    private List<String> tablesAboutPeople() {
        return jdbc.sql(
                        """
                        select table_schema || '.' || table_name
                          from information_schema.columns join information_schema.tables
                               using (table_schema, table_name)
                         where column_name = 'crn' and table_type = 'BASE TABLE'
                           and table_schema in ('caseload', 'worklist', 'rulebook')\
                        """)
                .query(String.class)
                .list();
    }

    private void delete(String table, String column, List<String> values) {
        jdbc.sql("delete from %s where %s = any(:values)".formatted(table, column))
                .param("values", values.toArray(String[]::new))
                .update();
    }

    private static List<String> of(java.util.function.Function<Staff, String> what) {
        return Stream.of(Staff.values()).map(what).toList();
    }
}
