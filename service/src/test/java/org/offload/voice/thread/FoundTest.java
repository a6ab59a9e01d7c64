package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class FoundTest {

    private Office office;
    private Threading threading;
    private Desk ada;
    private String path;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        threading = new Threading(office);
        ada = office.desk(AUnit.ADA);
        path = threading.begun(AUnit.ADA, "Where is the sanitiser?", "None since Monday.");
        threading.comment(ada, path, "Two bottles of zebra juice came.");
    }

    private Answer find(String words) {
        String location = ada.post(Threading.LIST, "q", words).location();
        assertThat(location).doesNotContain(words.split(" ")[0]);
        return ada.get(location);
    }

    @Test
    void words_are_found_in_titles_and_texts_in_any_form() {
        assertThat(find("sanitiser").html()).contains("href=\"" + path + "\"");
        assertThat(find("bottle zebras").html()).contains("href=\"" + path + "/1\"");
        assertThat(find("bottle zebras").says("1 in “Where is the sanitiser?”")).isTrue();
    }

    @Test
    void what_is_removed_or_withdrawn_is_never_found_and_what_is_restored_is() {
        String decide = path + "/1/moderate";
        new Threading(office).removed(path, "1", "OFF_TOPIC");
        assertThat(find("zebra").says("No text has these words.")).isTrue();

        office.desk(AUnit.EXECUTIVE).post(decide, "act", "RESTORE", "version", "2");
        assertThat(find("zebra").says("zebra juice came")).isTrue();

        ada.post(path + "/1/withdraw");
        assertThat(find("zebra").says("No text has these words.")).isTrue();
    }

    @Test
    void what_was_changed_is_found_by_its_new_words_only() {
        ada.post(path + "/1/edit", "text", "A walrus came.", "version", "0");

        assertThat(find("zebra").says("No text has these words.")).isTrue();
        assertThat(find("walrus").html()).contains("href=\"" + path + "/1\"");
    }

    @Test
    void what_nobody_can_look_for_is_said() {
        assertThat(find("the and of").says("These words stand in nearly every text")).isTrue();
        assertThat(find("x".repeat(1_000)).says("Enter at most 200 characters")).isTrue();
        assertThat(find("\"unclosed ( & | ! <-> '").status()).isEqualTo(200);
    }

    @Test
    void there_are_25_on_a_page() {
        for (int i = 1; i <= 26; i++) {
            OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(i));
            threading.comment(ada, path, "Giraffe " + i + "!");
        }

        var page = find("giraffe");

        assertThat(page.says("Giraffe 26!")).isTrue();
        assertThat(page.says("Giraffe 1!")).isFalse();
        String next = page.html().replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1");
        assertThat(ada.get(next.replace("&amp;", "&")).says("Giraffe 1!")).isTrue();
    }
}
