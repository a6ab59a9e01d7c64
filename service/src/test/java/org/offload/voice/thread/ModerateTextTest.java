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
class ModerateTextTest {

    private Office office;
    private Threading threading;
    private Desk ada;
    private Desk moss;
    private Desk eva;
    private String path;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        threading = new Threading(office);
        ada = office.desk(AUnit.ADA);
        moss = office.desk(AUnit.MODERATOR);
        eva = office.desk(AUnit.EXECUTIVE);
        path = threading.begun(AUnit.ADA, "Where is the gel?", "None since Monday.");
        threading.comment(ada, path, "Buy umbrellas.");
        threading.reply(ada, path, "1", "Which ones?");
        threading.comment(ada, path, "Second.");
    }

    private Answer decide(Desk by, String number, String act, int version) {
        return by.post(
                path + "/" + number + "/moderate",
                "act",
                act,
                "reason",
                "ADVERTISING",
                "version",
                String.valueOf(version));
    }

    @Test
    void a_removed_text_keeps_its_place_and_says_why_and_nothing_moves() {
        assertThat(moss.get(path).html()).contains(path + "/1/moderate");
        assertThat(moss.get(path + "/1/moderate").says("Criticism of management is no reason"))
                .isTrue();

        threading.removed(path, "1", "ADVERTISING");

        var page = ada.get(path);
        assertThat(page.html())
                .containsSubsequence("id=\"1\"", "Removed (advertising)", "id=\"1.1\"", "id=\"2\"")
                .doesNotContain("Buy umbrellas.");
        assertThat(page.says("3 comments and replies, 1 removed")).isTrue();
    }

    @Test
    void a_different_moderator_restores_it() {
        Desk alma = threading.removed(path, "1", "ADVERTISING");

        assertThat(decide(alma, "1", "RESTORE", 2).mends().get("act")).contains("different");
        decide(eva, "1", "RESTORE", 2);

        assertThat(ada.get(path).says("Buy umbrellas.")).isTrue();
        assertThat(threading.places(path))
                .containsExactly("1.0 PUBLISHED", "1.1 PUBLISHED", "2.0 PUBLISHED");
    }

    @Test
    void what_is_hidden_waits_for_a_different_moderator() {
        decide(moss, "1", "HIDE", 0);
        assertThat(ada.get(path).says("Hidden until a second moderator has looked")).isTrue();

        assertThat(decide(moss, "1", "REMOVE", 1).status()).isEqualTo(422);
        assertThat(moss.get("/voice/moderation").says("Hidden by another moderator")).isFalse();
        assertThat(eva.get("/voice/moderation").html())
                .contains("Hidden by another moderator", path + "/1/moderate", "advertising")
                .doesNotContain("to be decided now");
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusHours(25));
        assertThat(eva.get("/voice/moderation").html()).contains("to be decided now");
        decide(eva, "1", "REMOVE", 1);

        assertThat(threading.places(path)).contains("1.0 REMOVED");
        assertThat(eva.get("/voice/moderation").says("Hidden by another moderator")).isFalse();
    }

    /** Two moderators for what is taken away for good, as for what comes back. */
    @Test
    void nobody_removes_a_text_alone() {
        assertThat(moss.get(path + "/1/moderate").html()).doesNotContain("value=\"REMOVE\"");
        assertThat(decide(moss, "1", "REMOVE", 0).status()).isEqualTo(422);

        assertThat(threading.places(path)).contains("1.0 PUBLISHED");
    }

    @Test
    void every_act_stands_in_the_log_without_the_text() {
        threading.removed(path, "1", "ADVERTISING");
        decide(eva, "1", "RESTORE", 2);

        var log = ada.get(Threading.LIST + "/log");

        assertThat(log.says("1: hidden (advertising)")).isTrue();
        assertThat(log.says("1: removed (advertising)")).isTrue();
        assertThat(log.says("1: restored")).isTrue();
        assertThat(log.says("Moss Oder")).isTrue();
        assertThat(log.says("umbrellas")).isFalse();
    }

    @Test
    void given_it_was_decided_meanwhile_then_the_second_is_told() {
        decide(moss, "1", "HIDE", 0);

        assertThat(decide(eva, "1", "HIDE", 0).mends().get("act")).contains("meanwhile");
        assertThat(office.count("voice.moderation")).isEqualTo(1);
    }

    @Test
    void a_reason_of_the_list_is_asked_for() {
        var none = moss.post(path + "/1/moderate", "act", "HIDE", "version", "0");
        var made =
                moss.post(
                        path + "/1/moderate",
                        "act",
                        "HIDE",
                        "reason",
                        "CRITICAL_OF_MANAGEMENT",
                        "version",
                        "0");

        assertThat(none.mends()).containsEntry("reason", "Select a reason");
        assertThat(made.mends()).containsEntry("reason", "Select a reason");
        assertThat(moss.post(path + "/1/moderate").mends())
                .containsEntry("act", "Select what you decide");
    }

    @Test
    void nobody_decides_on_their_own_text_and_others_not_at_all() {
        threading.comment(moss, path, "Mine.");

        assertThat(decide(moss, "3", "HIDE", 0).status()).isEqualTo(404);
        assertThat(decide(ada, "1", "HIDE", 0).status()).isEqualTo(403);
    }

    @Test
    void whoever_looks_again_moderates_as_well() {
        threading.comment(ada, path, "Hers.");

        assertThat(decide(office.desk(AUnit.APPEAL), "1", "HIDE", 0).status()).isEqualTo(302);
    }

    @Test
    void given_the_opening_text_is_removed_then_its_title_is_shown_to_nobody() {
        threading.removed(path, "0", "ADVERTISING");

        assertThat(ada.get(path).heading()).isEqualTo("A thread whose text was removed");
        assertThat(ada.get(Threading.LIST).says("Where is the gel?")).isFalse();
    }
}
