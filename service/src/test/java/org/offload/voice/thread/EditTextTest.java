package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class EditTextTest {

    private Office office;
    private Threading threading;
    private Desk ada;
    private Desk ben;
    private String path;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        threading = new Threading(office);
        ada = office.desk(AUnit.ADA);
        ben = office.desk(AUnit.BEN);
        path = threading.begun(AUnit.ADA, "Where is the gel?", "None since Monday.");
        threading.comment(ben, path, "Nor hear.");
    }

    @Test
    void within_15_minutes_a_text_is_changed_and_the_old_one_kept() {
        assertThat(ben.get(path + "/1/edit").value("text")).isEqualTo("Nor hear.");

        var answer = ben.post(path + "/1/edit", "text", "Nor here.", "version", "0");

        assertThat(answer.location()).endsWith("#1");
        assertThat(ada.get(path).says("Nor here.")).isTrue();
        assertThat(ada.get(path).says("edited")).isTrue();
        assertThat(office.list("select body from voice.revision")).containsExactly("Nor hear.");
    }

    @Test
    void the_title_changes_with_the_opening_text_until_somebody_comments() {
        String other = threading.begun(AUnit.BEN, "Gell", "Text.");
        ben.post(other + "/0/edit", "title", "Gel", "text", "Better.", "version", "0");

        assertThat(ben.get(other).heading()).isEqualTo("Gel");

        threading.comment(ada, other, "Yes.");
        var late = ben.post(other + "/0/edit", "title", "X", "text", "Worse.", "version", "1");
        assertThat(late.mends()).containsKey("addendum");
        assertThat(late.value("addendum")).isEqualTo("Worse.");
    }

    @Test
    void given_a_stale_form_then_both_texts_are_shown_and_the_next_save_goes_on() {
        ben.post(path + "/1/edit", "text", "Nor here.", "version", "0");

        var stale = ben.post(path + "/1/edit", "text", "Not at all.", "version", "0");

        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.mends().get("text")).startsWith("It was changed meanwhile");
        assertThat(stale.says("Nor here.")).isTrue();
        assertThat(stale.value("text")).isEqualTo("Not at all.");
        ben.post(path + "/1/edit", "text", "Not at all.", "version", stale.value("version"));
        assertThat(ada.get(path).says("Not at all.")).isTrue();
    }

    @Test
    void after_15_minutes_something_is_added_once() {
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(16));
        assertThat(ben.get(path + "/1/edit").html()).contains("name=\"addendum\"");

        ben.post(path + "/1/addendum", "addendum", "I meant here.");

        assertThat(ada.get(path).html()).containsSubsequence("Nor hear.", "Added", "I meant here.");
        assertThat(ben.post(path + "/1/addendum", "addendum", "And there.").mends())
                .containsEntry("addendum", "Something was added before. Say more in a reply");
    }

    @Test
    void once_somebody_has_replied_the_text_stays() {
        threading.reply(ada, path, "1", "Hear, hear.");

        var late = ben.post(path + "/1/edit", "text", "Nor here.", "version", "0");

        assertThat(late.mends().get("addendum")).startsWith("15 minutes have passed");
        assertThat(ada.get(path).says("Nor hear.")).isTrue();
    }

    @Test
    void nobody_else_changes_or_withdraws_a_text() {
        assertThat(ada.get(path + "/1/edit").status()).isEqualTo(404);
        assertThat(ada.post(path + "/1/edit", "text", "Mine.", "version", "0").status())
                .isEqualTo(404);
        assertThat(ada.post(path + "/1/withdraw").status()).isEqualTo(404);
        assertThat(ada.post(path + "/1/addendum", "addendum", "Mine.").status()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_text_is_wiped_and_its_place_stays() {
        ben.post(path + "/1/edit", "text", "Nor here.", "version", "0");
        threading.reply(ada, path, "1", "Thanks.");
        threading.comment(ada, path, "Second.");

        ben.post(path + "/1/withdraw");

        var page = ada.get(path);
        assertThat(page.html())
                .containsSubsequence("id=\"1\"", "Withdrawn by the author", "Thanks.", "id=\"2\"")
                .doesNotContain("Nor here.");
        assertThat(page.says("3 comments and replies, 1 removed")).isTrue();
        assertThat(office.count("voice.slot where body = 'Nor here.'")).isZero();
        assertThat(office.count("voice.revision")).isZero();
        assertThat(ada.post(path + "/comments/1/replies", "text", "Why?").mends().get("text"))
                .startsWith("The text you answer was removed");
    }

    @Test
    void given_the_opening_text_is_withdrawn_then_its_title_goes_too() {
        ada.post(path + "/0/withdraw");

        assertThat(ben.get(path).heading()).isEqualTo("A thread withdrawn by its author");
        assertThat(ben.get(path).says("None since Monday.")).isFalse();
        assertThat(ben.get(Threading.LIST).says("Where is the gel?")).isFalse();
    }
}
