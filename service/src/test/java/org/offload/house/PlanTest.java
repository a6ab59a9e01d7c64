package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No page reads a large table from end to end: PostgreSQL says how it would run every statement.
 *
 * <p>It is not seen how many rows a condition leaves in life; the loop of a program that asks a
 * good statement too often; a small table read whole that asks a large one for each of its rows;
 * what a function of the database asks (redaction, disposal, everything about a person: by the
 * CRN); foreign keys; and the statements of Spring Session, Bucket4j and Flyway, which have indexes
 * of their own.
 */
class PlanTest {

    private static final LargeTables LARGE = new LargeTables();

    private static final String WITHOUT_ORDERED =
            """
            set local enable_indexscan = off;
            drop index caseload.change_crn_part_entry_id_idx\
            """;

    private static final String FEW_TO_FORGET = "by an index of the few that are left to forget";

    private static final String OUTGOING = "the outgoing file of a day, also asked by a page";

    /** By one of two indexes that both serve: among a few rows the planner takes either. */
    private static final Set<String> BY_EITHER =
            Set.of("Recalculations.OF_NATION", "Threads.LATEST_OF_KIND", "Ideas.LATEST_OF_STATE");

    /** What is meant to read everything, or seems to among a few rows, each with why. */
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("Chains.OF_CASES", "the verification of the audit"),
                    Map.entry("Chains.OF_USERS", "the verification of the audit"),
                    Map.entry("Chains.CASE_HEADS_ALONE", "the verification of the audit"),
                    Map.entry("Chains.USER_HEADS_ALONE", "the verification of the audit"),
                    Map.entry("Anchors.MARK_CASES", "the daily anchor over all chains"),
                    Map.entry("Anchors.MARK_USERS", "the daily anchor over all chains"),
                    Map.entry("Attachments.IN_FOLDER", "the backup takes every file"),
                    Map.entry("StoredCaseBulk.ALL", "all lines are made again, by command"),
                    Map.entry("StoredWorklist.CLEAR", "all lines are made again, by command"),
                    Map.entry("Forgetting.FORGET_REVISIONS", FEW_TO_FORGET),
                    Map.entry("Forgetting.FORGET_REMOVED", FEW_TO_FORGET),
                    Map.entry("Forgetting.FORGET_TITLES", FEW_TO_FORGET),
                    Map.entry("Forgetting.FORGET_ANSWERED", FEW_TO_FORGET),
                    Map.entry("Forgetting.FORGET_DECIDED", FEW_TO_FORGET),
                    Map.entry("Draws.FORGET", FEW_TO_FORGET),
                    Map.entry("Draws.DROP", FEW_TO_FORGET),
                    Map.entry("HiddenTexts.OPEN", "few are hidden, and for a day at most"),
                    Map.entry("AboutPlaces.TALKED_OF", "counts threads, of which there are few"),
                    // By the BRIN indexes of time, which PostgreSQL takes once a table is large.
                    Map.entry("ToldEntries.CONTACTS_OF_DAY", OUTGOING),
                    Map.entry("ToldEntries.REVIEWS_OF_DAY", OUTGOING),
                    Map.entry("ToldEntries.EVENTS_OF_DAY", OUTGOING));

    @Test
    void every_statement_of_a_page_goes_by_an_index() throws SQLException {
        List<String> whole = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        try (var plans = Plans.with(LARGE.names(), "select 1")) {
            for (Statement statement : Statement.whole()) {
                if (BY_EITHER.contains(statement.name())) {
                    continue;
                }
                List<String> reads = WholeReads.in(plans.of(statement), plans, LARGE::contains);
                if (!reads.isEmpty() && MEANT.containsKey(statement.name())) {
                    meant.add(statement.name());
                } else {
                    reads.forEach(read -> whole.add(statement.name() + ": " + read));
                }
            }
        }

        assertThat(whole).isEmpty();
        assertThat(meant).containsExactlyInAnyOrderElementsOf(MEANT.keySet());
    }

    /** Among a few rows an ordered index is cheaper, so the planner has to do without. */
    @Test
    void the_outgoing_file_of_a_day_can_go_by_the_time_of_saving() throws SQLException {
        try (var plans = Plans.with(LARGE.names(), WITHOUT_ORDERED)) {
            for (Statement statement : Statement.whole()) {
                if (OUTGOING.equals(MEANT.get(statement.name()))) {
                    assertThat(WholeReads.in(plans.of(statement), plans, LARGE::contains))
                            .as(statement.name())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void every_table_that_is_called_small_or_growing_is_really_made() {
        assertThat(SpreadTest.migrated().map(MigratedTable::name)).containsAll(LargeTables.named());
        assertThat(LARGE.names()).contains("caseload.contact", "platform.draft");
        assertThat(LARGE.names()).doesNotContain("organisation.team", "platform.setting");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    select version from caseload.contact where staff_id = :staff      | Seq Scan
                    select crn from caseload.contact where place_id = :p or crn = :c  | Seq Scan
                    select version from caseload.contact order by crn                 | Index Scan
                    select crn from caseload.contact where contact_id = :id           | contact_[pl]
                    select crn from caseload.contact where crn > :c                   | contact_[pl]
                    select crn from caseload.contact where crn > :c and contact_id = :id | contact_[pl]
                    update caseload.contact set version = 2 where source = :s         | Seq Scan
                    select max(version) from caseload.contact                         | Seq Scan
                    select crn from caseload.contact where crn > :c and outcome = :o\
                     order by crn limit 9                                             | contact_pkey
                    select crn from (select 'v1' as x) one\
                     join caseload.contact c on c.staff_id = one.x                    | Seq Scan
                    """)
    void twin_given_a_statement_that_reads_all_contacts_then_it_is_found(String sql, String how)
            throws SQLException {
        assertThat(reads(sql, "select 1")).singleElement().asString().containsPattern(how);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select version from caseload.contact where crn = :crn",
                "select version from caseload.contact where crn = any(:crns)",
                "select version from caseload.contact where crn = :crn and (:x or outcome = :o)",
                "select crn from caseload.contact where crn > :after order by crn limit 9",
                "select crn from caseload.contact where crn between :from and :to",
                "select on_day from unnest(cast(:crns as text[])) as one join caseload.contact on"
                        + " crn = one",
                "delete from caseload.contact where crn = :crn and on_day = :day"
            })
    void given_a_statement_that_goes_by_an_index_then_it_passes(String sql) throws SQLException {
        assertThat(reads(sql, "select 1")).isEmpty();
    }

    @Test
    void twin_given_an_index_that_begins_with_a_broad_column_then_it_is_no_way_out()
            throws SQLException {
        var index = "create index by_type on caseload.contact (type)";

        assertThat(reads("select crn from caseload.contact where type = :type", index))
                .singleElement()
                .asString()
                .contains("by_type");
    }

    private static List<String> reads(String sql, String first) throws SQLException {
        try (var plans = Plans.with(List.of("caseload.contact"), first)) {
            var statement = new Statement(PlanTest.class, "caseload", "Twin.SQL", sql);
            return WholeReads.in(plans.of(statement), plans, LARGE::contains);
        }
    }
}
