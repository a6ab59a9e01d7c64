package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

@PageTest
@Transactional
class ThreadPageTest {

    private static final String SCRIPT = "<script>alert(1)</script><b onclick=x>&amp;";

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
    }

    @Test
    void a_thread_shows_who_says_what_under_which_number() {
        threading.comment(ben, path, "Nor here.");
        threading.comment(ada, path, "Thank you.");
        threading.reply(ada, path, "1", "Where is that?");
        assertThat(threading.reply(ben, path, "1.1", "At the mill.")).isEqualTo("1.2");

        var page = ada.get(path);

        assertThat(page.heading()).isEqualTo("Where is the gel?");
        assertThat(page.says("Ada Okoro, probation practitioner")).isTrue();
        assertThat(page.says("4 comments and replies")).isTrue();
        assertThat(page.html())
                .containsSubsequence(
                        "id=\"1\"",
                        "<h3",
                        "Nor here.",
                        "<ol",
                        "id=\"1.1\"",
                        "<h4",
                        "Where is that?",
                        "id=\"1.2\"",
                        "answering 1.1",
                        "At the mill.",
                        "id=\"2\"",
                        "Thank you.");
    }

    @Test
    void given_a_reply_to_a_reply_to_a_reply_then_all_stand_in_one_list() {
        threading.comment(ben, path, "Nor here.");
        String to = "1";
        for (int i = 1; i <= 5; i++) {
            to = threading.reply(i % 2 == 0 ? ada : ben, path, to, "No " + i + ".");
            assertThat(to).isEqualTo("1." + i);
        }

        assertThat(ada.get(path).says("answering 1.4")).isTrue();
        assertThat(ada.get(path + "/1.5").location()).isEqualTo(path + "#1.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "1.9", "01", "1.0", "x", "1.1.1"})
    void given_a_number_that_was_never_given_then_its_link_leads_nowhere(String number) {
        threading.comment(ben, path, "Nor here.");

        assertThat(ada.get(path + "/" + number).status()).isEqualTo(404);
        assertThat(ada.post(path + "/comments/" + number + "/replies", "text", "x").status())
                .isEqualTo(404);
    }

    @Test
    void script_and_markup_in_every_field_are_text() {
        String other = threading.begun(AUnit.BEN, SCRIPT, SCRIPT + "\n> " + SCRIPT);
        threading.comment(ada, other, SCRIPT + " https://x.example/\"onmouseover=\"y");
        threading.reply(ben, other, "1", "javascript:alert(1) " + SCRIPT);

        for (String address : new String[] {other, Threading.LIST, other + "/1/reply"}) {
            var page = ada.get(address);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html())
                    .doesNotContain("<script>alert", "<b onclick", "href=\"javascript");
            assertThat(page.says(SCRIPT)).isTrue();
        }
        assertThat(ada.get(other).html())
                .contains(
                        "<a class=\"govuk-link\" href=\"https://x.example/\" rel=\"nofollow"
                                + " noopener noreferrer\">https://x.example/</a> <span"
                                + " class=\"hush\">(x.example)</span>");
    }

    @Test
    void given_fifty_thousand_characters_then_it_says_how_many_are_too_many_and_keeps_them() {
        String text = "long ".repeat(10_000).strip();

        var answer = ben.post(path + "/comments", "text", text);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends().get("text")).contains("39,999");
        assertThat(answer.besideField("text")).contains("39,999");
        assertThat(answer.value("text")).isEqualTo(text);
        assertThat(threading.places(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "\u200B", "\u202E\u2066"})
    void given_nothing_to_read_then_it_asks_for_a_text(String text) {
        assertThat(ben.post(path + "/comments", "text", text).mends())
                .containsEntry("text", "Enter your text");
        assertThat(
                        ben.post(Threading.LIST + "/new", "title", text, "opening", text)
                                .mends()
                                .values())
                .containsExactly("Select what it is", "Enter a title", "Enter the text");
    }

    @Test
    void given_marks_heaped_on_a_letter_then_it_is_refused() {
        assertThat(ben.post(path + "/comments", "text", "Z" + "\u0334".repeat(3_000)).mends())
                .containsEntry("text", "Use at most 8 marks on one letter");
    }

    @Test
    void a_form_that_is_sent_twice_is_published_once() {
        UUID receipt = Ids.next();

        var first = ben.post(receipt, path + "/comments", "text", "Nor here.");
        var second = ben.post(receipt, path + "/comments", "text", "Nor here.");

        assertThat(second.location()).isEqualTo(first.location()).endsWith("#1");
        assertThat(threading.places(path)).containsExactly("1.0 PUBLISHED");
        assertThat(ben.post(receipt, path + "/comments", "text", "Other words.").status())
                .isEqualTo(409);
    }

    @Test
    void given_the_same_words_again_within_ten_minutes_then_the_first_ones_stand() {
        threading.comment(ben, path, "Nor here.");

        assertThat(threading.comment(ben, path, "Nor here.")).isEqualTo("1");
        assertThat(threading.reply(ben, path, "1", "Nor here.")).isEqualTo("1.1");
        assertThat(threading.comment(ada, path, "Nor here.")).isEqualTo("2");
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(11));
        assertThat(threading.comment(ben, path, "Nor here.")).isEqualTo("3");
    }

    @Test
    void given_a_closed_thread_then_a_comment_is_refused_with_its_text_kept_until_it_is_reopened() {
        threading.comment(ben, path, "Nor here.");
        assertThat(ben.post(path + "/close").status()).isEqualTo(404);
        ada.post(path + "/close");

        var comment = ben.post(path + "/comments", "text", "Too late?");
        var reply = ben.post(path + "/comments/1/replies", "text", "Too late?");

        assertThat(comment.mends().get("text")).startsWith("The thread was closed");
        assertThat(comment.value("text")).isEqualTo("Too late?");
        assertThat(reply.mends().get("text")).startsWith("The thread was closed");
        assertThat(ben.get(path).html()).doesNotContain("<textarea");
        assertThat(ben.get(Threading.LIST).says("closed")).isTrue();

        ada.post(path + "/reopen");
        assertThat(threading.comment(ben, path, "Too late?")).isEqualTo("2");
    }

    @Test
    void what_was_typed_and_not_sent_is_there_again() {
        ben.post("/drafts", "form", path, "text", "Half a thou");

        assertThat(ben.get(path).value("text")).isEqualTo("Half a thou");
    }

    @Test
    void the_list_has_the_newest_activity_first_and_25_on_a_page() {
        for (int i = 1; i <= 26; i++) {
            OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(i));
            threading.begun(AUnit.BEN, "Thread number " + i, "Text.");
        }
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(60));
        threading.comment(ben, path, "Nor here.");

        var first = ada.get(Threading.LIST);

        assertThat(first.html()).containsSubsequence("Where is the gel?", "Thread number 26<");
        assertThat(first.says("1 comment")).isTrue();
        assertThat(first.says("Thread number 2<")).isFalse();
        var next = ada.get(next(first.html()));
        assertThat(next.says("Thread number 2<")).isTrue();
        assertThat(next.says("Thread number 3<")).isFalse();
        assertThat(ada.get(Threading.LIST + "?kind=QUESTION").says("There is nothing here yet."))
                .isTrue();
    }

    private static String next(String html) {
        return html.replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1")
                .replace("&amp;", "&");
    }

    @Test
    void whoever_follows_a_thread_reads_in_the_list_how_much_is_new() {
        threading.begun(AUnit.BEN, "Soap", "None either.");
        threading.comment(ben, path, "Anybody?");

        assertThat(ada.post(path + "/follow").location()).contains("followed");
        ada.post(path + "/follow");
        assertThat(ada.get("/voice/threads/followed").html())
                .contains("Where is the gel?", "nothing new")
                .doesNotContain("Soap");

        threading.comment(ben, path, "Nobody?");
        assertThat(ada.get("/voice/threads").says("1 new")).isTrue();
        assertThat(ben.get("/voice/threads").says("1 new")).isFalse();
        ada.get(path);
        assertThat(ada.get("/voice/threads").says("nothing new")).isTrue();

        ada.post(path + "/unfollow");
        assertThat(ada.get("/voice/threads/followed").says("Where is the gel?")).isFalse();
    }
}
