package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cluster would refuse, as far as the plan of one server shows it; and {@code
 * docs/cluster.md} says where each table is.
 */
class ClusterTest {

    private static final Path DOCUMENT = Path.of("../docs/cluster.md");
    private static final Pattern TABLE = Pattern.compile("`(\\w+\\.\\w+)`");

    /** Changes that name no key, and stop other changes of the table meanwhile: none of a page. */
    private static final Set<String> OF_ALL = Set.of("StoredWorklist.CLEAR");

    private static final Map<String, String> KEYS = new HashMap<>();

    static {
        SpreadTest.migrated()
                .filter(table -> table.handedOut().isPresent() && !table.isEverywhere())
                .forEach(table -> KEYS.put(table.name(), table.handedOut().orElseThrow().key()));
    }

    @Test
    void every_statement_keeps_to_the_keys() throws SQLException {
        List<String> broken = new ArrayList<>();
        Set<String> ofAll = new TreeSet<>();
        try (var plans = Plans.with(KEYS.keySet(), "select 1")) {
            for (Statement statement : Statement.whole()) {
                List<String> found = ClusterRules.broken(plans.of(statement), KEYS);
                if (!found.isEmpty() && OF_ALL.contains(statement.name())) {
                    ofAll.add(statement.name());
                } else {
                    found.forEach(rule -> broken.add(statement.name() + ": " + rule));
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(ofAll).isEqualTo(OF_ALL);
        assertThat(House.read(DOCUMENT)).contains(OF_ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "Spread by CRN, crn",
        "Spread by staff, staff",
        "Copied to every node, everywhere",
        "On the coordinator only, coordinator"
    })
    void the_document_says_where_each_table_is(String heading, String where) {
        Set<String> said =
                TABLE.matcher(section(heading))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said)
                .isNotEmpty()
                .isEqualTo(
                        SpreadTest.migrated()
                                .filter(table -> where(table).equals(where))
                                .map(MigratedTable::name)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    update caseload.contact set version = 2 where contact_id = :id      | without its crn
                    delete from worklist.line where crn = :crn                          | its staff_id
                    select crn from caseload.person where surname = :n for update       | is locked
                    select 1 from caseload.contact c join caseload.person p\
                     on p.surname = c.type                                              | by their keys
                    select 1 from caseload.contact c, caseload.event e where c.crn = :c | by their keys
                    select (select count(*) from caseload.case_grant g\
                     where g.staff_id = s.staff_id) from organisation.staff s           | is tried
                    select 1 from organisation.staff s where staff_id = any(:ids) and exists\
                     (select from caseload.case_grant g\
                     where g.staff_id = s.staff_id and g.kind = 'MANAGER')              | is tried
                    with s as materialized (select s.staff_id,\
                     (select count(*) from caseload.case_grant g\
                     where g.staff_id = s.staff_id) from organisation.staff s)\
                     select 1 from s, caseload.person                                   | is tried
                    """)
    void twin_given_a_statement_beside_the_keys_then_it_is_found(String sql, String why)
            throws SQLException {
        assertThat(broken(sql)).singleElement().asString().contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update caseload.contact set version = 2 where crn = :crn and contact_id = :id",
                "delete from worklist.line where staff_id = cast(:staff as text) and line_id = :id",
                "select crn from caseload.person where crn = :crn for update",
                "select staff_id from organisation.staff where surname = :name for update",
                "select 1 from caseload.contact c join caseload.person p using (crn)",
                "select 1 from caseload.contact c, caseload.event e where c.crn = :c and e.crn ="
                        + " :c",
                "select (select max(on_day) from caseload.contact c where c.crn = p.crn)"
                        + " from caseload.person p",
                "select 1 from organisation.staff s where s.staff_id in"
                        + " (select g.staff_id from caseload.case_grant g where g.crn = :crn)",
                "with m as materialized (select staff_id from caseload.case_grant) select 1 from"
                        + " organisation.staff where staff_id in (select staff_id from m)"
            })
    void given_a_statement_that_keeps_to_the_keys_then_it_passes(String sql) throws SQLException {
        assertThat(broken(sql)).isEmpty();
    }

    private static List<String> broken(String sql) throws SQLException {
        var tables = List.of("caseload.contact", "caseload.person", "caseload.case_grant");
        try (var plans = Plans.with(tables, "select 1")) {
            var statement = new Statement(ClusterTest.class, "caseload", "Twin.SQL", sql);
            return ClusterRules.broken(plans.of(statement), KEYS);
        }
    }

    private static String where(MigratedTable table) {
        if (table.handedOut().isEmpty()) {
            return "coordinator";
        }
        return table.isEverywhere() ? "everywhere" : table.isSpreadBy("crn") ? "crn" : "staff";
    }

    private static String section(String heading) {
        String text = House.read(DOCUMENT);
        int from = text.indexOf("### " + heading);
        assertThat(from).as(heading).isNotNegative();
        return text.substring(from, text.indexOf("\n#", from + 1));
    }
}
