package org.offload.voice.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.voice.thread.Threading;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** While a thread is under a legal hold, nothing in it is wiped. */
@PageTest
@Transactional
class LegalHoldTest {

    private Office office;
    private Desk ben;
    private Desk rex;
    private String thread;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ben = office.desk(AUnit.BEN);
        rex = office.desk(AUnit.RECORDS);
        thread = new Threading(office).begun(AUnit.ADA, "Gel", "Where is it?");
        ben.post(thread + "/comments", "text", "Ask at the desk.");
    }

    private List<String> kept() {
        return office.list(
                "select body from voice.slot where thread_id = cast(? as uuid) and comment = 1",
                Threading.id(thread));
    }

    private void withdraw() {
        assertThat(ben.post(thread + "/1/withdraw", "version", "0").status()).isEqualTo(302);
    }

    @Test
    void what_its_author_takes_back_is_shown_no_more_and_kept_until_it_ends() {
        rex.post(thread + "/legal-hold", "reason", "Claim 17");
        withdraw();

        assertThat(ben.get(thread).html())
                .contains("Under a legal hold since 7 April 2020")
                .doesNotContain("Ask at the desk.", "Claim 17");
        assertThat(kept()).containsExactly("Ask at the desk.");
        assertThat(rex.get(thread + "/legal-hold").html())
                .contains("Ask at the desk.", "Claim 17", AUnit.RECORDS.displayName());

        rex.post(thread + "/legal-hold/end");

        assertThat(kept()).containsExactly("");
        assertThat(ben.get(thread).html()).doesNotContain("Under a legal hold");
        assertThat(ben.get("/voice/threads/log").html())
                .contains("put under a legal hold", "its legal hold ended");
    }

    @Test
    void without_it_what_is_taken_back_is_wiped_at_once() {
        withdraw();

        assertThat(kept()).containsExactly("");
    }

    @Test
    void what_was_removed_is_not_wiped_after_90_days() {
        new Threading(office).removed(thread, "1", "OFF_TOPIC");
        rex.post(thread + "/legal-hold", "reason", "Claim 17");
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(91));

        new Threading(office).forget();
        assertThat(kept()).containsExactly("Ask at the desk.");

        rex.post(thread + "/legal-hold/end");
        new Threading(office).forget();
        assertThat(kept()).containsExactly("");
    }

    @Test
    void it_needs_a_reason_and_is_set_once() {
        assertThat(rex.post(thread + "/legal-hold", "reason", "").besideField("reason"))
                .contains("Enter why it must be kept");
        rex.post(thread + "/legal-hold", "reason", "Claim 17");
        rex.post(thread + "/legal-hold", "reason", "Claim 18");

        assertThat(office.list("select reason from voice.legal_hold")).containsExactly("Claim 17");
        assertThat(office.count("voice.moderation where act = 'LEGAL_HOLD'")).isEqualTo(1);
        assertThat(ben.get(thread + "/legal-hold").status()).isEqualTo(403);
    }

    @Test
    void the_title_goes_with_the_opening_text_when_it_ends() {
        rex.post(thread + "/legal-hold", "reason", "Claim 17");
        office.desk(AUnit.ADA).post(thread + "/0/withdraw", "version", "0");

        assertThat(ben.get(thread).html())
                .doesNotContain("Where is it?", "<h1 class=\"govuk-heading-m\">Gel");
        assertThat(office.list("select title from voice.thread")).contains("Gel");
        rex.post(thread + "/legal-hold/end");
        assertThat(office.list("select title from voice.thread")).doesNotContain("Gel");
    }
}
