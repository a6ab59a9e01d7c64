package org.offload.platform.held;

import org.offload.kernel.Crn;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.RowAs;
import org.offload.platform.StoredFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

@Repository
class StoredHeldOfPerson implements HeldOfPerson {

    static final String REDACT =
            """
            select place, hits
              from platform.redact(cast(:crn as text), cast(:pattern as text), cast(:mark as text),
                                   cast(:out as boolean))\
            """;
    static final String EVERYTHING =
            "select place as table, held as json from platform.everything(cast(:crn as text))";
    static final String DISPOSE = "select platform.dispose(cast(:crn as text))";

    static final String TABLES =
            """
            select name, platform.bytes_of(name) <= 268435456 as small
              from (select name from platform.tables_of_people()
                    union select name from platform.columns_of_words()) t order by name\
            """;

    /** Shuts everybody out of the table meanwhile, which is short while it is small. */
    private static final String REWRITE = "vacuum (full, analyze) ";

    private static final String TIDY = "vacuum (analyze) ";

    private static final Logger LOG = LoggerFactory.getLogger(StoredHeldOfPerson.class);

    private record Table(String name, boolean small) {}

    private record Hits(String place, long hits) {}

    private final JdbcClient jdbc;
    private final StoredFields json;

    StoredHeldOfPerson(JdbcClient jdbc, StoredFields json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Map<String, Long> count(Crn crn, String text) {
        return redact(crn, text, false);
    }

    @Override
    public Map<String, Long> takeOut(Crn crn, String text) {
        return redact(crn, text, true);
    }

    private Map<String, Long> redact(Crn crn, String text, boolean out) {
        return jdbc
                .sql(REDACT)
                .param("crn", crn.value())
                .param("pattern", TextPattern.of(text))
                .param("mark", MARK)
                .param("out", out)
                .query(RowAs.of(Hits.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Hits::place, Hits::hits, Long::sum, TreeMap::new));
    }

    @Override
    public void clear() {
        jdbc.sql(TABLES).query(RowAs.of(Table.class)).list().stream()
                .map(table -> (table.small() ? REWRITE : TIDY) + table.name())
                .forEach(this::vacuum);
    }

    @Override
    public void rewrite(List<String> tables) {
        tables.forEach(table -> vacuum(REWRITE + table));
    }

    /**
     * What was to go has gone from the record already: whoever took it out is not to do it again.
     */
    private void vacuum(String statement) {
        try {
            jdbc.sql(statement).update();
        } catch (DataAccessException e) {
            LOG.error(
                    "What was taken out may still be in the files of a table ({}). Give this to the"
                            + " database: {}",
                    e.getClass().getSimpleName(),
                    statement);
        }
    }

    @Override
    public List<Row> everything(Crn crn) {
        return jdbc.sql(EVERYTHING).param("crn", crn.value()).query(RowAs.of(Row.class)).list();
    }

    @Override
    public Map<String, Long> dispose(Crn crn) {
        String gone = jdbc.sql(DISPOSE).param("crn", crn.value()).query(String.class).single();
        Map<String, Long> counts = new TreeMap<>();
        json.read(gone).forEach((table, rows) -> counts.put(table, Long.valueOf(rows)));
        return counts;
    }
}
