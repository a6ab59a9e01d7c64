package org.offload.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.platform.Part;
import org.springframework.stereotype.Repository;

/** Statements stand in stores, and are such as a cluster runs too. */
class StatementShapeTest {

    @Test
    void every_statement_stands_in_a_store() {
        assertThat(Statement.all()).isNotEmpty().filteredOn(one -> isAstray(one)).isEmpty();
    }

    /** On a cluster an upsert's functions must be immutable, and MERGE needs a spread source. */
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
                "merge into a.b using a.c on true when matched then delete"
            })
    void twin_given_a_statement_for_one_server_only_then_it_is_found(String sql) {
        assertThat(isForOneServerOnly(new Statement(Shelf.class, "caseload", "Twin.SQL", sql)))
                .isTrue();
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

    private static boolean isForOneServerOnly(Statement statement) {
        return statement.mentions("merge into")
                || statement.mentions("on conflict")
                        && statement.mentions("now()", "current_timestamp", "gen_random_uuid()");
    }
}
