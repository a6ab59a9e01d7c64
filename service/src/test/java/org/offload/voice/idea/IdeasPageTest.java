package org.offload.voice.idea;

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

import java.util.UUID;

@PageTest
@Transactional
class IdeasPageTest {

    private static final String NEW = Proposing.LIST + "/new";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    @Test
    void an_idea_is_proposed_by_name_and_everybody_can_read_it() {
        var idea = Proposing.begun(office, AUnit.ADA, "Gel  at\n the doors");

        Answer page = idea.page(AUnit.SUPPORT);

        assertThat(page.heading()).isEqualTo("Gel at the doors");
        assertThat(page.says("At each door.")).isTrue();
        assertThat(
                        page.says(
                                "Proposed by Ada Okoro, probation practitioner on 7 April 2020 at"
                                        + " 9:30am."))
                .isTrue();
        assertThat(page.says("Whoever answers concerns names who decides")).isTrue();
        assertThat(ada.get("/voice").html()).contains("href=\"/voice/ideas\"");
    }

    @Test
    void what_is_to_be_mended_is_said_and_what_was_typed_is_kept() {
        Answer empty = ada.post(NEW, "title", " \u200B ", "text", "");
        Answer long_ = ada.post(NEW, "title", "x".repeat(151), "text", "y".repeat(10_001));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.mends())
                .containsEntry("title", "Enter what you propose")
                .containsEntry("text", "Enter how it would work");
        assertThat(long_.mends()).containsOnlyKeys("title", "text");
        assertThat(long_.value("title")).hasSize(151);
        assertThat(office.count("voice.idea")).isZero();
    }

    @Test
    void a_form_that_is_sent_twice_is_published_once() {
        UUID receipt = UUID.randomUUID();

        Answer first = ada.post(receipt, NEW, "title", "Gel", "text", "At each door.");
        Answer second = ada.post(receipt, NEW, "title", "Gel", "text", "At each door.");

        assertThat(second.location()).isEqualTo(first.location()).startsWith(Proposing.LIST);
        assertThat(office.count("voice.idea")).isEqualTo(1);
        assertThat(ada.post(receipt, NEW, "title", "Gel", "text", "Other.").status())
                .isEqualTo(409);
    }

    @Test
    void what_was_typed_and_not_sent_is_there_again() {
        ada.post("/drafts", "form", NEW, "title", "Half an ide");

        assertThat(ada.get(NEW).value("title")).isEqualTo("Half an ide");
    }

    @Test
    void the_list_has_the_newest_activity_first_and_25_on_a_page() {
        var old = Proposing.begun(office, AUnit.ADA, "The oldest idea");
        for (int i = 1; i <= 26; i++) {
            OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(i));
            Proposing.begun(office, AUnit.BEN, "Idea number " + i);
        }
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(60));
        old.comment(AUnit.BEN, "Yes.");

        Answer first = ada.get(Proposing.LIST);

        assertThat(first.html()).containsSubsequence("The oldest idea", "Idea number 26<");
        assertThat(first.says("1 comment")).isTrue();
        assertThat(first.says("Idea number 2<")).isFalse();
        Answer next = ada.get(next(first));
        assertThat(next.says("Idea number 2<")).isTrue();
        assertThat(next.says("Idea number 3<")).isFalse();
    }

    @Test
    void the_list_is_narrowed_to_a_state_and_says_what_is_late_and_who_thinks_what() {
        var late = Proposing.begun(office, AUnit.ADA, "Named").named();
        late.agree(AUnit.CAI);
        late.object(AUnit.BEN, "Too dear.");
        Proposing.begun(office, AUnit.ADA, "Only proposed");
        late.goTo("2020-04-25T09:00");

        Answer page = ada.get(Proposing.LIST + "?state=DECIDER_NAMED");

        assertThat(page.says(">Named<")).isTrue();
        assertThat(page.says("Only proposed")).isFalse();
        assertThat(page.says("1 agrees, 1 objects")).isTrue();
        assertThat(page.says("Overdue")).isTrue();
        assertThat(ada.get(Proposing.LIST + "?state=DONE").says("There is no such idea yet."))
                .isTrue();
    }

    @Test
    void the_page_of_a_state_goes_on_in_that_state() {
        for (int i = 0; i < 26; i++) {
            Proposing.begun(office, AUnit.ADA, "Idea number " + i);
        }

        assertThat(next(ada.get(Proposing.LIST + "?state=PROPOSED")))
                .startsWith(Proposing.LIST + "?state=PROPOSED&at=");
    }

    private static String next(Answer page) {
        return page.html()
                .replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1")
                .replace("&amp;", "&");
    }
}
