package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.platform.Part;
import org.springframework.stereotype.Repository;

import java.util.regex.Pattern;

/** Statements stand in stores, and are such as a cluster runs too. */
class StatementShapeTest {

    private static final Pattern VALUES_ASKED =
            Pattern.compile(
                    "(?is)\\binsert\\s+into\\b[^()]*(\\([^()]*\\))?\\s*values\\b.*\\(\\s*select\\b");

    private static final Pattern READ_AS =
            Pattern.compile(
                    "\\.query\\(\\s*(?!(?:Boolean|Integer|Long|String)\\.class)[\\w.]+\\.class");

    @Test
    void every_statement_stands_in_a_store() {
        assertThat(Statement.all()).isNotEmpty().filteredOn(one -> isAstray(one)).isEmpty();
    }

    /**
     * On a cluster an upsert's functions must be immutable, MERGE needs a spread source, values
     * that are inserted are no queries, and sums of several kinds go across its nodes one by one.
     */
    @Test
    void every_statement_runs_on_a_cluster_too() {
        assertThat(Statement.all()).filteredOn(one -> isForOneServerOnly(one)).isEmpty();
    }

    @Test
    void twin_given_a_statement_outside_of_a_store_then_it_is_found() {
        assertThat(Statement.of(Shelf.class))
                .singleElement()
                .satisfies(found -> assertThat(isAstray(found)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into a.b values (1) on conflict (c) do update set d = now()",
                "merge into a.b using a.c on true when matched then delete",
                "insert into a.b (c) values ((select max(c) from a.b))",
                "insert into a.b values (1, coalesce( ( select c from a.b), 2)) on conflict do"
                        + " nothing",
                "select a, count(*) from a.b group by rollup (a)",
                "with recursive c as (select 1) select * from c"
            })
    void twin_given_a_statement_for_one_server_only_then_it_is_found(String sql) {
        assertThat(isForOneServerOnly(new Statement(Shelf.class, "caseload", "Twin.SQL", sql)))
                .isTrue();
    }

    /** Spring's own mapper of records is slow. */
    @Test
    void every_record_is_read_by_RowAs() {
        assertThat(House.files(House.SOURCES, ".java"))
                .isNotEmpty()
                .filteredOn(file -> isReadSlowly(House.read(file)))
                .isEmpty();
    }

    @Test
    void twin_given_a_record_that_Spring_reads_then_it_is_found_and_single_values_are_let_be() {
        assertThat(isReadSlowly("jdbc.sql(ALL).query(Book.class).list()")).isTrue();
        assertThat(isReadSlowly("jdbc.sql(ALL)\n    .query(\n    Book.class)")).isTrue();
        assertThat(isReadSlowly("jdbc.sql(ALL).query(RowAs.of(Book.class)).list()")).isFalse();
        assertThat(isReadSlowly("jdbc.sql(COUNT).query(Integer.class).single()")).isFalse();
    }

    /** Wrong on purpose: no store. */
    private static final class Shelf {
        static final String BOOKS = "select 1";
        static final String TITLE = "Select a book";
    }

    /**
     * A part is a store by its table. The start room asks the database about itself before there
     * are stores.
     */
    private static boolean isAstray(Statement statement) {
        return !statement.file().isAnnotationPresent(Repository.class)
                && !Part.class.isAssignableFrom(statement.file())
                && !statement.file().getPackageName().equals("org.offload.platform.start");
    }

    private static boolean isReadSlowly(String source) {
        return READ_AS.matcher(source).find();
    }

    private static boolean isForOneServerOnly(Statement statement) {
        return statement.mentions(
                        "merge into", "grouping sets", " rollup", " cube", "with recursive")
                || VALUES_ASKED.matcher(statement.sql()).find()
                || statement.mentions("on conflict")
                        && statement.mentions("now()", "current_timestamp", "gen_random_uuid()");
    }
}
