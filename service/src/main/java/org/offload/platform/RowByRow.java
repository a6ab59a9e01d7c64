package org.offload.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;

/**
 * Sends one statement for many rows in one go. Each row is changed by its own key: on a cluster, a
 * change by anything else would wait for the changes of all other people.
 */
@Repository
public class RowByRow {

    private final NamedParameterJdbcOperations jdbc;

    RowByRow(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs a statement with the named parameters of each row, in their order; none is no call. */
    public void update(
            String statement, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(statement, rows.toArray(Map[]::new));
        }
    }
}
