package org.offload.rulebook.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.offload.rulebook.book.ShippedBooks.Shipped;
import org.offload.rulebook.check.Finding;
import org.offload.rulebook.check.Finding.Severity;
import org.offload.rulebook.check.TableCheck;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.DmnFile;
import org.offload.rulebook.table.Read;
import org.offload.rulebook.table.RestrictionRow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class ShippedBooksTest {

    private static final List<Shipped> ALL = ShippedBooks.ALL;

    /** What the migration sets beside each of them. */
    private static final Set<String> SETTINGS = Set.of("first-after-release");

    @ParameterizedTest
    @FieldSource("ALL")
    void each_file_is_read(Shipped shipped) {
        var read = DmnFile.read(shipped.tables().getBytes(StandardCharsets.UTF_8));

        assertThat(read).isInstanceOf(Read.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_must_be_mended(ShippedTables shipped) {
        var findings = TableCheck.of(shipped.tables(), SETTINGS);

        assertThat(findings).filteredOn(found -> found.severity() == Severity.MUST).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twin_without_the_rows_that_protect_people_much_must_be_mended(ShippedTables shipped) {
        var findings = TableCheck.of(shipped.unprotected(), SETTINGS);

        assertThat(findings)
                .extracting(Finding::key)
                .contains("rulebook.check.open", "rulebook.check.doorstep");
    }

    @ParameterizedTest
    @EnumSource
    void each_row_says_why_and_names_a_source(ShippedTables shipped) {
        var tables = shipped.tables();

        assertThat(tables.contact())
                .allSatisfy(row -> assertThat(row.sources()).isNotEmpty().doesNotContain(""))
                .extracting(ContactRow::why)
                .doesNotContain("");
        assertThat(tables.restriction())
                .allSatisfy(row -> assertThat(row.sources()).isNotEmpty().doesNotContain(""))
                .extracting(RestrictionRow::why)
                .doesNotContain("");
    }

    @Test
    void only_the_ordinary_one_is_in_force_from_the_start() {
        var layers = ALL.stream().map(Shipped::layer);

        assertThat(layers).containsExactly(Layer.ORDINARY, Layer.EXCEPTIONAL, Layer.EXCEPTIONAL);
    }

    @Test
    void an_id_is_the_same_everywhere_and_of_one_rulebook_only() {
        var ids = ALL.stream().map(Shipped::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.getFirst()).hasToString("62146801-d9d7-3fa8-9e93-f1414d83e22c");
    }

    @Test
    void the_variant_is_the_model_with_rows_for_safeguarding_and_nothing_else() {
        var model = ShippedTables.EXCEPTIONAL.tables();
        var variant = ShippedTables.SAFEGUARDING.tables();

        assertThat(variant.restriction()).isEqualTo(model.restriction());
        assertThat(without(variant.contact().stream())).isEqualTo(model.contact());
    }

    private static List<ContactRow> without(Stream<ContactRow> rows) {
        return rows.filter(row -> !row.sources().contains("R11")).toList();
    }
}
