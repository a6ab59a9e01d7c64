package org.offload.voice.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.voice.thread.Threading;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class AskAgainTest {

    private static final String QUEUE = "/voice/moderation";

    private Office office;
    private Desk ben;
    private Desk moss;
    private Desk eva;
    private String thread;
    private String again;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ben = office.desk(AUnit.BEN);
        moss = office.desk(AUnit.MODERATOR);
        eva = office.desk(AUnit.EXECUTIVE);
        thread = new Threading(office).begun(AUnit.ADA, "Gel", "Where is it?");
        ben.post(thread + "/comments", "text", "Ask at the desk.");
        again = thread + "/1/again";
        decide(office.desk(AUnit.APPEAL), "HIDE", 0);
        decide(moss, "REMOVE", 1);
    }

    private Answer decide(Desk by, String act, int version) {
        return by.post(
                thread + "/1/moderate",
                "act",
                act,
                "reason",
                "OFF_TOPIC",
                "version",
                String.valueOf(version));
    }

    private String leave(Desk by) {
        String slot = office.list("select slot_id::text from voice.appeal").getFirst();
        return String.valueOf(by.post(QUEUE + "/again/" + slot + "/leave").status());
    }

    @Test
    void its_author_asks_once_and_reads_how_far_it_is() {
        assertThat(ben.get(thread).link("Ask for another look 1")).isEqualTo(again);
        assertThat(ben.get(again).says("Ask at the desk.")).isTrue();

        assertThat(ben.post(again, "why", "").besideField("why")).contains("Enter why");
        assertThat(ben.post(again, "why", "It was an answer.").location()).contains("askedAgain");

        assertThat(ben.get(again).says("has not looked at it yet")).isTrue();
        assertThat(ben.post(again, "why", "Please.").besideField("why")).contains("no longer");
        assertThat(office.count("voice.appeal")).isEqualTo(1);
    }

    @Test
    void nobody_else_asks_and_whoever_removed_it_does_not_decide() {
        assertThat(office.desk(AUnit.ADA).get(again).status()).isEqualTo(404);
        ben.post(again, "why", "It was an answer.");

        assertThat(moss.get(QUEUE).says("It was an answer.")).isFalse();
        assertThat(leave(moss)).isEqualTo("404");
        assertThat(eva.get(QUEUE).says("It was an answer.")).isTrue();
    }

    @Test
    void a_different_moderator_leaves_it_removed_which_stands_in_the_log() {
        ben.post(again, "why", "It was an answer.");

        assertThat(leave(eva)).isEqualTo("302");
        assertThat(leave(eva)).isEqualTo("302");

        assertThat(ben.get(again).says("A different moderator has looked at it since.")).isTrue();
        assertThat(eva.get(QUEUE).says("It was an answer.")).isFalse();
        assertThat(office.list("select act from voice.moderation order by done_at"))
                .containsExactlyInAnyOrder("HIDE", "REMOVE", "UPHOLD");
    }

    @Test
    void or_restores_it() {
        ben.post(again, "why", "It was an answer.");

        decide(eva, "RESTORE", 2);

        assertThat(office.desk(AUnit.ADA).get(thread).says("Ask at the desk.")).isTrue();
        assertThat(eva.get(QUEUE).says("It was an answer.")).isFalse();
    }

    @Test
    void after_14_days_it_is_too_late() {
        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(15).atTime(9, 0));

        assertThat(ben.get(again).says("More than 14 days have passed")).isTrue();
        assertThat(ben.post(again, "why", "It was an answer.").status()).isEqualTo(422);
    }
}
