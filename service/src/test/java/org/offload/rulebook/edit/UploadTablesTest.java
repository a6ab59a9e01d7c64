package org.offload.rulebook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.fixture.ADraft;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.table.DmnFile;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Replacing the tables of a draft by those of a file. */
@PageTest
@Transactional
class UploadTablesTest {

    private static final String GOOD = DmnFile.write(ShippedTables.EXCEPTIONAL.tables(), "Any");

    private ADraft draft;

    @BeforeEach
    void open(Office office) {
        draft = ADraft.in(office.open());
    }

    private Answer send(UUID receipt, String file, int version) {
        return draft.policy()
                .upload(
                        receipt,
                        draft.path() + "/file",
                        "tables.dmn",
                        file.getBytes(StandardCharsets.UTF_8),
                        "version",
                        String.valueOf(version));
    }

    @Test
    void a_good_file_takes_the_place_of_both_tables() {
        Answer form = draft.policy().get(draft.path() + "/upload");
        UUID receipt = Ids.next();

        Answer first = send(receipt, GOOD, 0);
        Answer second = send(receipt, GOOD, 0);

        assertThat(form.title())
                .isEqualTo(form.heading())
                .isEqualTo("Replace the tables by a file");
        assertThat(first.location()).isEqualTo(draft.path() + "?notice=rulebook.notice.saved");
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(draft.book().tables()).isEqualTo(ShippedTables.EXCEPTIONAL.tables());
        assertThat(draft.book().version()).isEqualTo(1);
    }

    @Test
    void a_bad_file_changes_nothing_and_each_problem_names_its_place() {
        Book before = draft.book();

        Answer answer =
                send(
                        Ids.next(),
                        GOOD.replaceFirst("&quot;SPO&quot;|\"SPO\"", "\"NOBODY\"")
                                .replaceFirst("\"28 days\"", "\"often\""),
                        0);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says("of the contact table, column “less contact”")).isTrue();
        assertThat(answer.says("of the contact table, column “interval 1”")).isTrue();
        assertThat(draft.book()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_large_or_missing_or_none_of_ours_is_refused() {
        Book before = draft.book();

        assertThat(send(Ids.next(), " ".repeat(DmnFile.MOST_BYTES + 1), 0).besideField("file"))
                .isEqualTo("Choose a file of at most 1 MB.");
        assertThat(send(Ids.next(), "", 0).besideField("file")).isEqualTo("Choose a file");
        assertThat(send(Ids.next(), "<a/>", 0).besideField("file"))
                .startsWith("This is not a DMN file.");
        assertThat(draft.book()).isEqualTo(before);
    }

    @Test
    void a_file_for_a_draft_that_somebody_has_changed_meanwhile_is_refused() {
        draft.press("/contact/as-agreed/up");
        Book before = draft.book();

        Answer answer = send(Ids.next(), GOOD, 0);

        assertThat(answer.besideField("file")).startsWith("Somebody else has changed");
        assertThat(draft.book()).isEqualTo(before);
    }
}
