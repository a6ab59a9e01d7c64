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
class ForgettingTest {

    private Office office;
    private Forgetting forgetting;
    private Desk moss;
    private String path;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        forgetting = office.bean(Forgetting.class);
        moss = office.desk(AUnit.MODERATOR);
        var threading = new Threading(office);
        path = threading.begun(AUnit.ADA, "Gel", "Where is it?");
        Desk ben = office.desk(AUnit.BEN);
        threading.comment(ben, path, "Buy umbrellas.");
        ben.post(path + "/1/edit", "text", "Buy two umbrellas.", "version", "0");
    }

    private void later(int days) {
        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(days).atTime(9, 0));
        forgetting.removed();
        forgetting.decided();
    }

    private long said() {
        return office.list(
                        "select body from voice.slot where body like '%umbrellas%'"
                                + " union all select body from voice.revision")
                .size();
    }

    @Test
    void a_removed_text_is_wiped_after_90_days_and_its_place_stays() {
        new Threading(office).removed(path, "1", "ADVERTISING");

        later(89);
        assertThat(said()).isEqualTo(2);
        later(91);

        assertThat(said()).isZero();
        assertThat(moss.get(path).says("Removed (advertising)")).isTrue();
        assertThat(office.desk(AUnit.EXECUTIVE).get(path + "/1/moderate").status()).isEqualTo(404);
        assertThat(office.desk(AUnit.BEN).get(path).link("Ask for another look 1")).isEmpty();
    }

    @Test
    void what_is_to_be_read_is_kept() {
        later(1000);

        assertThat(said()).isEqualTo(2);
    }

    @Test
    void what_was_refused_is_forgotten_after_30_days_and_what_waits_is_not() {
        moss.post("/voice/moderation/hold", "how", "ON");
        Desk ben = office.desk(AUnit.BEN);
        ben.post(path + "/comments", "text", "Refused.");
        String held = office.list("select held_id::text from voice.held").getFirst();
        ben.post(path + "/comments", "text", "Waits.");
        moss.post(
                "/voice/moderation/" + held,
                "act",
                "REJECT",
                "reason",
                "OFF_TOPIC",
                "apart",
                "yes");

        later(29);
        assertThat(office.count("voice.held")).isEqualTo(2);
        later(31);

        assertThat(office.list("select body from voice.held")).containsExactly("Waits.");
    }
}
