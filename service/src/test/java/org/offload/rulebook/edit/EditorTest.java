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
import org.offload.rulebook.table.DmnFile;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/** The tables of a draft in an editor for DMN. */
@PageTest
@Transactional
class EditorTest {

    private static final String WRITTEN = "\"2 working days\"";
    private static final String CHANGED = "\"3 working days\"";

    private ADraft draft;

    @BeforeEach
    void open(Office office) {
        draft = ADraft.in(office.open());
    }

    private Answer form() {
        return draft.policy().get(draft.path() + "/editor");
    }

    private Answer send(UUID receipt, String tables, int version) {
        return draft.policy()
                .post(
                        receipt,
                        draft.path() + "/editor",
                        "tables",
                        tables,
                        "version",
                        String.valueOf(version));
    }

    @Test
    void the_page_holds_both_tables_as_their_file_does() {
        Answer form = form();

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.title())
                .isEqualTo(form.heading())
                .isEqualTo("Edit the tables in a DMN editor");
        assertThat(form.value("tables"))
                .isEqualTo(DmnFile.write(draft.book().tables(), draft.book().name()));
        assertThat(draft.page().html()).contains(draft.path() + "/editor");
    }

    @Test
    void without_a_script_it_says_so_and_leads_to_the_pages_that_need_none() {
        Answer form = form();

        assertThat(form.says("This editor needs JavaScript.")).isTrue();
        assertThat(form.html())
                .contains("href=\"" + draft.path() + "\"")
                .contains("href=\"" + draft.path() + "/upload\"");
    }

    @Test
    void what_is_sent_takes_the_place_of_both_tables_once() {
        String changed = form().value("tables").replace(WRITTEN, CHANGED);
        UUID receipt = Ids.next();

        Answer first = send(receipt, changed, 0);
        Answer second = send(receipt, changed, 0);

        assertThat(first.location()).isEqualTo(draft.path() + "?notice=rulebook.notice.saved");
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(DmnFile.write(draft.book().tables(), draft.book().name())).isEqualTo(changed);
        assertThat(draft.book().version()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_named_and_kept_and_changes_nothing() {
        Book before = draft.book();
        String wrong = form().value("tables").replace(WRITTEN, "\"soon\"");

        Answer answer = send(Ids.next(), wrong, 0);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends()).containsOnlyKeys("tables");
        assertThat(answer.besideField("tables"))
                .startsWith("Row 2 of the contact table, column “interval 1”: write plan, half,")
                .isEqualTo(answer.mends().get("tables"));
        assertThat(answer.value("tables")).isEqualTo(wrong);
        assertThat(draft.book()).isEqualTo(before);
    }

    @Test
    void tables_of_a_draft_that_somebody_has_changed_meanwhile_are_kept_and_not_saved() {
        String changed = form().value("tables").replace(WRITTEN, CHANGED);
        draft.press("/contact/as-agreed/up");
        Book before = draft.book();

        Answer answer = send(Ids.next(), changed, 0);

        assertThat(answer.besideField("tables")).startsWith("Somebody else has changed");
        assertThat(answer.value("tables")).isEqualTo(changed);
        assertThat(answer.value("version")).isEqualTo("1");
        assertThat(draft.book()).isEqualTo(before);
    }

    @Test
    void a_form_that_was_saved_with_other_tables_in_it_is_shown_again() {
        String tables = form().value("tables");
        UUID receipt = Ids.next();
        send(receipt, tables.replace(WRITTEN, CHANGED), 0);

        Answer answer = send(receipt, tables, 0);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.value("tables")).isEqualTo(tables);
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThat(draft.post("/editor", Map.of()).status()).isEqualTo(422);
    }
}
