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

import java.util.List;

@PageTest
@Transactional
class ModerationTest {

    private static final String QUEUE = "/voice/moderation";

    private Office office;
    private Desk ada;
    private Desk ben;
    private Desk moss;
    private String thread;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        ben = office.desk(AUnit.BEN);
        moss = office.desk(AUnit.MODERATOR);
        thread = begun("Gel");
    }

    private String begun(String title) {
        return new Threading(office).begun(AUnit.ADA, title, "Where is it?");
    }

    private Answer comment(Desk by, String text) {
        return by.post(thread + "/comments", "text", text);
    }

    private Answer lookFirst(String... fields) {
        return moss.post(QUEUE + "/hold", fields);
    }

    private String held() {
        return office.list("select held_id::text from voice.held where state = 'HELD'").getFirst();
    }

    private Answer decide(String held, String act, String reason) {
        return moss.post(QUEUE + "/" + held, "act", act, "reason", reason, "apart", "yes");
    }

    @Test
    void while_moderators_look_first_a_text_has_no_number_and_is_read_by_its_author_alone() {
        lookFirst("how", "TOMORROW");

        assertThat(comment(ben, "None since Monday.").location()).contains("threadHeld");

        assertThat(ben.get(thread).says("Waits for a moderator")).isTrue();
        assertThat(ben.get(thread).says("None since Monday.")).isTrue();
        Answer others = ada.get(thread);
        assertThat(others.says("None since Monday.")).isFalse();
        assertThat(others.says("until 8 April 2020 at 8am")).isTrue();
        assertThat(others.says("Oldest waiting: less than an hour.")).isTrue();
    }

    @Test
    void what_is_approved_is_published_at_the_next_place_and_once() {
        comment(ada, "First.");
        lookFirst("how", "ON");
        ben.post(thread + "/comments/1/replies", "text", "None since Monday.");
        String held = held();

        assertThat(moss.get(QUEUE).says("None since Monday.")).isTrue();
        assertThat(decide(held, "APPROVE", "").location()).contains("heldDecided");
        assertThat(decide(held, "APPROVE", "").says("It was published.")).isTrue();

        assertThat(ada.get(thread).html()).contains("id=\"1.1\"", "None since Monday.");
        assertThat(ada.get("/voice/threads/log").says("published after a look")).isTrue();
        assertThat(office.count("voice.slot where body = 'None since Monday.'")).isEqualTo(1);
    }

    @Test
    void what_is_refused_is_told_to_its_author_with_the_reason_and_to_nobody_else() {
        lookFirst("how", "ON");
        comment(ben, "Buy umbrellas.");
        String held = held();

        assertThat(decide(held, "REJECT", "").mends()).containsKey("reason");
        decide(held, "REJECT", "ADVERTISING");

        assertThat(ben.get(thread).says("Not published (advertising)")).isTrue();
        assertThat(ada.get(thread).says("Buy umbrellas.")).isFalse();
    }

    @Test
    void a_text_that_seems_to_name_a_case_waits_even_while_nobody_looks_first() {
        comment(ben, "Ask about X123456.");

        assertThat(ada.get(thread).says("X123456")).isFalse();
        assertThat(moss.get(QUEUE).says("seems to hold a mail address")).isTrue();
    }

    @Test
    void when_the_time_is_over_new_texts_appear_and_those_that_wait_still_wait() {
        lookFirst("how", "TOMORROW");
        comment(ben, "Waits.");

        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(1).atTime(8, 0));
        comment(ben, "Appears.");

        assertThat(ada.get(thread).says("Appears.")).isTrue();
        assertThat(ada.get(thread).says("Waits.")).isFalse();
        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(4).atTime(8, 0));
        assertThat(moss.get(QUEUE).says("a second moderator must look")).isTrue();
    }

    @Test
    void a_day_behind_or_too_far_ahead_is_told_beside_the_field() {
        assertThat(lookFirst("how", "UNTIL", "day", "6/4/2020", "time", "8am").mends())
                .containsKey("day");
        assertThat(lookFirst("how", "UNTIL", "day", "8/6/2020", "time", "8am").mends())
                .containsKey("day");
        assertThat(lookFirst("how", "UNTIL").mends()).containsKeys("day", "time");
        assertThat(lookFirst("how", "UNTIL", "day", "9/4/2020", "time", "8am").location())
                .contains("holdSet");
    }

    @Test
    void one_thread_alone_is_looked_at_first() {
        lookFirst("how", "ON", "thread", thread.replaceFirst(".*/", ""));
        String other = begun("Soap");

        comment(ben, "Waits.");
        ben.post(other + "/comments", "text", "Appears.");

        assertThat(ada.get(thread).says("Waits.")).isFalse();
        assertThat(ada.get(other).says("Appears.")).isTrue();
    }

    @Test
    void a_moderator_does_not_decide_on_their_own_text_or_without_saying_that_they_are_apart() {
        lookFirst("how", "ON");
        comment(moss, "Mine.");
        String mine = held();

        assertThat(moss.get(QUEUE).says("Mine.")).isFalse();
        assertThat(moss.get(QUEUE + "/" + mine).status()).isEqualTo(404);
        office.jdbc().sql("delete from voice.held").update();
        comment(ben, "Theirs.");
        assertThat(moss.post(QUEUE + "/" + held(), "act", "APPROVE").mends()).containsKey("apart");
    }

    @Test
    void three_readers_hide_a_text_that_identifies_somebody_and_each_counts_once() {
        comment(ada, "It was the man from Mill Lane.");
        String report = thread + "/1/report";
        assertThat(ben.get(report).status()).isEqualTo(200);
        List<Desk> readers = List.of(ben, office.desk(AUnit.CAI), office.desk(AUnit.SPO));

        ben.post(report, "reason", "IDENTIFIES_SUPERVISED");
        readers.subList(0, 2).forEach(one -> one.post(report, "reason", "IDENTIFIES_COLLEAGUE"));
        assertThat(ada.get(thread).says("It was the man from Mill Lane.")).isTrue();
        assertThat(moss.get(QUEUE).says("2 readers")).isTrue();
        readers.getLast().post(report, "reason", "IDENTIFIES_SUPERVISED");

        assertThat(ada.get(thread).says("It was the man from Mill Lane.")).isFalse();
        assertThat(ada.get("/voice/threads/log").says("readers, three of them")).isTrue();
    }

    @Test
    void a_report_can_be_left_as_it_is() {
        comment(ada, "Managers should be here too.");
        ben.post(thread + "/1/report", "reason", "OFF_TOPIC");
        String slot = office.list("select slot_id::text from voice.text_report").getFirst();

        moss.post(QUEUE + "/reports/" + slot + "/dismiss");

        moss.post(QUEUE + "/reports/" + slot + "/dismiss");

        assertThat(moss.get(QUEUE).says("1 reader")).isFalse();
        assertThat(office.list("select act from voice.moderation")).containsExactly("DISMISS");
        assertThat(ada.get(thread).says("Managers should be here too.")).isTrue();
    }

    @Test
    void what_readers_hid_is_decided_and_then_their_reports_are_done_with() {
        comment(ada, "It was the man from Mill Lane.");
        String report = thread + "/1/report";
        List.of(ben, office.desk(AUnit.CAI), office.desk(AUnit.SPO))
                .forEach(one -> one.post(report, "reason", "IDENTIFIES_SUPERVISED"));
        String slot = office.list("select slot_id::text from voice.text_report").getFirst();

        assertThat(moss.get(QUEUE).html()).contains("3 readers").doesNotContain("/dismiss");
        moss.post(QUEUE + "/reports/" + slot + "/dismiss");
        assertThat(moss.get(QUEUE).says("3 readers")).isTrue();
        moss.post(thread + "/1/moderate", "act", "RESTORE", "version", "1");

        assertThat(moss.get(QUEUE).says("3 readers")).isFalse();
        office.desk(AUnit.HEAD).post(report, "reason", "IDENTIFIES_SUPERVISED");
        assertThat(ada.get(thread).says("It was the man from Mill Lane.")).isTrue();
    }

    @Test
    void a_moderator_hears_nothing_of_reports_of_their_own_text() {
        comment(moss, "Mine.");
        ben.post(thread + "/1/report", "reason", "OFF_TOPIC");
        String slot = office.list("select slot_id::text from voice.text_report").getFirst();

        assertThat(moss.get(QUEUE).says("1 reader")).isFalse();
        moss.post(QUEUE + "/reports/" + slot + "/dismiss");

        assertThat(office.desk(AUnit.EXECUTIVE).get(QUEUE).says("1 reader")).isTrue();
    }

    @Test
    void what_is_added_or_changed_waits_for_nobody_and_so_must_not_tell_who_somebody_is() {
        comment(ben, "First.");

        assertThat(
                        ben.post(thread + "/1/edit", "text", "Ask X123456.", "version", "0")
                                .mends()
                                .get("text"))
                .contains("case number");
        assertThat(
                        ben.post(thread + "/1/addendum", "addendum", "Ask X123456.", "version", "0")
                                .mends()
                                .get("addendum"))
                .contains("case number");
    }

    @Test
    void what_begins_a_thread_waits_as_well_and_is_read_by_its_author_alone() {
        assertThat(
                        ben.post(
                                        "/voice/threads/new",
                                        "kind",
                                        "QUESTION",
                                        "title",
                                        "Ask X123456",
                                        "opening",
                                        "Why?")
                                .location())
                .contains("threadHeld");

        assertThat(ben.get("/voice/threads").says("Ask X123456")).isTrue();
        assertThat(ada.get("/voice/threads").says("Ask X123456")).isFalse();
        assertThat(moss.get(QUEUE).says("to begin a thread: Question")).isTrue();
        String held = held();
        assertThat(moss.get(QUEUE + "/" + held).says("Ask X123456")).isTrue();

        decide(held, "APPROVE", "");

        assertThat(ada.get("/voice/threads").says("Ask X123456")).isTrue();
        assertThat(ben.get("/voice/threads").says("Not published yet")).isFalse();
    }

    @Test
    void what_is_refused_to_begin_a_thread_is_told_to_its_author_and_stands_in_the_log() {
        lookFirst("how", "ON");
        begun("Umbrellas");
        decide(held(), "REJECT", "ADVERTISING");

        assertThat(ada.get("/voice/threads").html())
                .contains("Umbrellas", "Not published (advertising)");
        assertThat(ben.get("/voice/threads").says("Umbrellas")).isFalse();
        assertThat(ben.get("/voice/threads/log").says("the beginning of a thread was not"))
                .isTrue();
    }
}
