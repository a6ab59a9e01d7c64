package org.offload.voice.guest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class HandInTest {

    private static final String QUEUE = "/voice/moderation";
    private static final String TEXT = "Nobody here has soap.";

    private Office office;
    private Desk guest;
    private Desk moss;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        guest = office.nobody();
        moss = office.desk(AUnit.MODERATOR);
        ada = office.desk(AUnit.ADA);
    }

    private String code() {
        return guest.get("/guest").value("code");
    }

    private Answer handIn(String code, String text) {
        return guest.post(
                "/guest", "code", code, "title", "Soap", "text", text, "name", "A visitor");
    }

    private Answer follow(String code) {
        return guest.post("/guest/follow", "code", code);
    }

    private void decide(String act, String reason) {
        String held = office.list("select held_id::text from voice.held").getFirst();
        moss.post(QUEUE + "/" + held, "act", act, "reason", reason, "apart", "yes");
    }

    @Test
    void a_text_from_outside_waits_and_then_begins_a_thread_by_the_name_that_was_given() {
        String code = code();

        assertThat(handIn(code, TEXT).says(code)).isTrue();

        assertThat(follow(code).says("waits for a moderator")).isTrue();
        assertThat(ada.get("/voice/threads").says("Soap")).isFalse();
        assertThat(moss.get(QUEUE).html())
                .contains("Soap", TEXT, "A visitor (from elsewhere)", "handed in from outside");

        decide("APPROVE", "");

        assertThat(follow(code).says("Staff can read it.")).isTrue();
        assertThat(follow(code).says("Nobody has answered yet.")).isTrue();
        String thread =
                "/voice/threads/"
                        + office.list("select thread_id::text from voice.thread").getFirst();
        assertThat(ada.get(thread).html())
                .contains(TEXT, "A visitor (from elsewhere)", "7 April 2020");
        ada.post(thread + "/comments", "text", "Here is some.");
        assertThat(follow(code).says("1 comment or reply")).isTrue();
    }

    @Test
    void what_is_kept_is_what_was_written_and_the_hour() {
        handIn(code(), TEXT);

        assertThat(
                        office.list(
                                "select username || role || handle || author || ' ' || title || ' '"
                                        + " || to_char(held_at at time zone 'UTC', 'HH24:MI:SS')"
                                        + " from voice.held"))
                .containsExactly("A visitor Soap 08:00:00");
    }

    @Test
    void sent_twice_it_is_one_text_and_other_words_under_the_same_code_are_not_lost() {
        String code = code();
        handIn(code, TEXT);

        assertThat(handIn(code.toLowerCase().replace("-", " "), TEXT).says(code)).isTrue();
        Answer other = handIn(code, "And no towels.");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.says("And no towels.")).isTrue();
        assertThat(other.value("code")).hasSize(29).isNotEqualTo(code);
        assertThat(office.count("voice.held")).isEqualTo(1);
        assertThat(handIn(other.value("code"), "And no towels.").status()).isEqualTo(200);
        assertThat(office.count("voice.held")).isEqualTo(2);
    }

    @Test
    void whoever_has_the_code_takes_it_back_while_it_waits() {
        String code = code();
        handIn(code, TEXT);

        assertThat(guest.post("/guest/follow/withdraw", "code", code).says("taken it back"))
                .isTrue();

        assertThat(office.count("voice.held")).isZero();
        assertThat(follow(code).besideField("code")).contains("No text has this code");
    }

    @Test
    void what_was_published_is_not_taken_back() {
        String code = code();
        handIn(code, TEXT);
        decide("APPROVE", "");

        assertThat(guest.post("/guest/follow/withdraw", "code", code).says("Staff can read it."))
                .isTrue();
        assertThat(office.count("voice.slot where body = ?", TEXT)).isEqualTo(1);
    }

    @Test
    void a_refusal_is_told_with_its_reason_and_wiped_after_30_days() {
        String code = code();
        handIn(code, TEXT);
        decide("REJECT", "ADVERTISING");

        assertThat(follow(code).says("not published (advertising)")).isTrue();
        assertThat(moss.get("/voice/threads/log").says("the beginning of a thread was not"))
                .isTrue();

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(31));
        new Threading(office).forget();
        assertThat(follow(code).besideField("code")).contains("No text has this code");
    }

    @Test
    void what_moderators_took_out_again_is_not_said_to_be_there() {
        String code = code();
        handIn(code, TEXT);
        decide("APPROVE", "");
        String thread = office.list("select thread_id::text from voice.thread").getFirst();
        new Threading(office).removed("/voice/threads/" + thread, "0", "OFF_TOPIC");

        assertThat(follow(code).says("taken it out since")).isTrue();
    }

    @Test
    void a_moderator_is_told_where_a_person_may_be_named() {
        handIn(code(), "Ask me at somebody@example.org.");

        assertThat(moss.get(QUEUE).html())
                .contains("handed in from outside", "seems to hold a mail address");
    }

    @ParameterizedTest
    @CsvSource({"title, ''", "text, ' '"})
    void what_is_missing_is_told_beside_the_field_and_the_rest_stays(String field, String typed) {
        Answer answer =
                guest.post(
                        "/guest",
                        "code",
                        code(),
                        "title",
                        field.equals("title") ? typed : "Soap",
                        "text",
                        field.equals("text") ? typed : TEXT,
                        "name",
                        "A visitor");

        assertThat(answer.mends()).containsOnlyKeys(field);
        assertThat(answer.value("name")).isEqualTo("A visitor");
        assertThat(office.count("voice.held")).isZero();
    }

    @Test
    void an_hour_takes_so_many_and_what_comes_then_stays_on_the_page() {
        Answer late = handIn(code(), TEXT);
        for (int i = 0; i < 30 && late.status() == 200; i++) {
            late = handIn(code(), TEXT + i);
        }

        assertThat(late.besideField("text")).contains("Keep this page open");
        assertThat(late.says(TEXT)).isTrue();

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusYears(50)); // the limit knows later days
        assertThat(handIn(late.value("code"), TEXT).status()).isEqualTo(200);
    }
}
