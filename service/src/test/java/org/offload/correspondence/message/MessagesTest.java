package org.offload.correspondence.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.caseload.ContactMode;
import org.offload.correspondence.Messages;
import org.offload.correspondence.Template;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;

@PageTest
@Transactional
class MessagesTest {

    private static final String CRN = "X800001";
    private static final UUID ABOUT = Ids.next();

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(14, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60)));
        office.jdbc().sql("delete from caseload.reachability where crn = ?").param(CRN).update();
    }

    private void reachable(String phone, String others) {
        office.jdbc()
                .sql(
                        "insert into caseload.reachability (crn, phone, has_phone, safe_days,"
                                + " safe_word, others_who_hear, ask_if_alone, may_text,"
                                + " recorded_at, recorded_by, source) values (?, ?, true, '', '',"
                                + " ?, false, true, now(), 'test', 'test')")
                .params(CRN, phone, others)
                .update();
    }

    private void draft() {
        office.bean(Messages.class)
                .draft(
                        Crn.of(CRN),
                        new Messages.About(ABOUT, OnTuesday.TODAY.plusDays(3)),
                        Template.CALLED_INSTEAD,
                        AUnit.ADA,
                        "Friday 10 April 2020 at 10am",
                        "telephone call");
    }

    private List<String> states() {
        return office.list(
                "select state from correspondence.message order by drafted_at, message_id");
    }

    private String id() {
        return office.list("select message_id from correspondence.message where state = 'DRAFT'")
                .getFirst();
    }

    private Answer letGo(String channel, String body) {
        String id = id();
        return ada.post(
                "/messages", "answer." + id, "SEND", "channel." + id, channel, "body." + id, body);
    }

    @ParameterizedTest
    @EnumSource
    void a_message_goes_the_ways_of_its_life_and_no_other(MessageState state) {
        assertThat(state.next())
                .isEqualTo(
                        switch (state) {
                            case DRAFT -> Set.of(MessageState.OUTBOX, MessageState.DROPPED);
                            case OUTBOX -> Set.of(MessageState.SENT, MessageState.DROPPED);
                            case SENT, DROPPED -> Set.of();
                        });
    }

    @Test
    void a_draft_waits_for_whoever_had_it_made_and_says_nothing_of_probation() {
        reachable("07700 900123", "");

        draft();

        assertThat(ada.get("/my-day").says("One message to let go or drop")).isTrue();
        var page = ada.get("/messages");
        assertThat(page.says("Your appointment on Friday 10 April 2020 at 10am has changed."))
                .isTrue();
        assertThat(page.says("Text message to: 07700 900123")).isTrue();
        assertThat(office.desk(AUnit.BEN).get("/messages").says("07700 900123")).isFalse();
        assertThat(office.list("select lower(body) from correspondence.message").getFirst())
                .doesNotContain("probation", "officer", "court", "order");
    }

    @Test
    void what_is_let_go_waits_in_the_outbox_of_the_team_until_somebody_has_sent_it() {
        reachable("07700 900123", "");
        draft();

        letGo("TEXT", "We call you on Friday at 10am.");

        assertThat(states()).containsExactly("OUTBOX");
        var clerk = office.desk(AUnit.CLERK);
        var post = clerk.get("/post");
        assertThat(post.says("We call you on Friday at 10am.")).isTrue();
        assertThat(office.desk(AUnit.OTHER_SPO).get("/post").says("We call you")).isFalse();
        String id = office.list("select message_id from correspondence.message").getFirst();
        clerk.post("/post", "sent-" + id, "yes");
        assertThat(states()).containsExactly("SENT");
        assertThat(ada.get("/cases/" + CRN + "/messages").says("sent by Cleo Park")).isTrue();
    }

    @ParameterizedTest(name = "{0}, read by others: {1}; {2} is refused")
    @CsvSource({"07700 900123, his brother, TEXT", "'', '', TEXT", "07700 900123, '', LETTER"})
    void by_a_way_that_is_not_safe_nothing_goes(String phone, String others, String channel) {
        reachable(phone, others);
        draft();

        var answer = letGo(channel, "We call you on Friday at 10am.");

        assertThat(answer.mends().values())
                .containsExactly(
                        "That is not safe for this person. Choose another way, or drop it");
        assertThat(states()).containsExactly("DRAFT");
    }

    @Test
    void a_text_goes_only_where_somebody_has_asked() {
        reachable("07700 900123", "");
        office.jdbc().sql("update caseload.reachability set may_text = null").update();

        draft();

        assertThat(ada.get("/messages").says("nobody has asked whether texts may be sent"))
                .isTrue();
        letGo("TEXT", "We call you on Friday at 10am.");
        assertThat(states()).containsExactly("DRAFT");
    }

    @Test
    void given_it_is_not_safe_any_more_then_it_is_not_on_the_page_of_those_who_send() {
        reachable("07700 900123", "");
        draft();
        letGo("TEXT", "We call you on Friday at 10am.");
        office.jdbc().sql("update caseload.reachability set may_text = false").update();

        var post = office.desk(AUnit.CLERK).get("/post");

        assertThat(post.says("We call you on Friday at 10am.")).isFalse();
        assertThat(post.says("Not safe any more where it was to go")).isTrue();
    }

    @Test
    void what_was_taken_back_after_it_was_printed_is_told() {
        reachable("07700 900123", "");
        draft();
        letGo("TEXT", "We call you on Friday at 10am.");
        String id = office.list("select message_id from correspondence.message").getFirst();
        ada.post("/cases/" + CRN + "/messages/" + id + "/take-back");

        var answer = office.desk(AUnit.CLERK).post("/post", "sent-" + id, "yes");

        assertThat(answer.location()).isEqualTo("/post?notice=caseload.notice.lettersTakenBack");
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void whoever_may_no_longer_open_the_case_sees_and_sends_no_draft_of_it() {
        reachable("07700 900123", "");
        draft();
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason, granted_by) values (?, gen_random_uuid(),"
                                + " 'EXCLUSION', 'N8ADA', ?, '', 'test')")
                .params(CRN, OnTuesday.TODAY)
                .update();

        letGo("TEXT", "We call you on Friday at 10am.");

        assertThat(ada.get("/messages").says("07700 900123")).isFalse();
        assertThat(states()).containsExactly("DRAFT");
    }

    @Test
    void after_its_day_a_draft_is_of_no_use() {
        reachable("07700 900123", "");
        draft();
        office.jdbc()
                .sql("update correspondence.message set last_on = ?")
                .param(OnTuesday.TODAY.minusDays(1))
                .update();

        assertThat(ada.get("/messages").says("No message waits for you.")).isTrue();
        assertThat(ada.get("/my-day").says("to let go or drop")).isFalse();
    }

    @Test
    void a_draft_that_came_after_words_were_kept_has_its_own_words() {
        reachable("07700 900123", "");
        draft();
        ada.post("/drafts", "form", "/messages", "body.other", "Typed earlier.");

        assertThat(ada.get("/messages").says("Your appointment on Friday 10 April 2020")).isTrue();
    }

    @Test
    void a_letter_goes_only_where_somebody_noted_that_post_is_safe() {
        reachable("", "");
        address();
        draft();
        assertThat(ada.get("/messages").says("nobody has asked whether post is safe there"))
                .isTrue();

        office.jdbc().sql("update caseload.address set safe_to_post = true").update();
        letGo("LETTER", "We call you on Friday at 10am.");

        assertThat(states()).containsExactly("OUTBOX");
        assertThat(office.desk(AUnit.CLERK).get("/post").says("1 Mill Lane")).isTrue();
    }

    private void address() {
        office.jdbc()
                .sql(
                        "insert into caseload.address (crn, address_id, status, type, lines,"
                                + " postcode, postcode_key, verified, note, recorded_at,"
                                + " recorded_by, source) values (?, gen_random_uuid(), 'M', 'A01A',"
                                + " '1 Mill Lane', 'N8 1AA', '', false, '', now(), 'test',"
                                + " 'test')")
                .param(CRN)
                .update();
    }

    @Test
    void another_draft_about_the_same_takes_the_place_of_the_first() {
        reachable("07700 900123", "");
        draft();
        draft();

        assertThat(states()).containsExactly("DROPPED", "DRAFT");
    }

    @Test
    void it_can_be_taken_back_until_it_is_sent() {
        reachable("07700 900123", "");
        draft();
        letGo("TEXT", "We call you on Friday at 10am.");
        String path =
                "/cases/"
                        + CRN
                        + "/messages/"
                        + office.list("select message_id from correspondence.message").getFirst()
                        + "/take-back";

        assertThat(ada.post(path).location()).endsWith("notice=correspondence.notice.dropped");
        assertThat(ada.post(path).location()).endsWith("notice=correspondence.notice.tooLate");
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void an_empty_or_an_endless_text_is_said_and_what_was_typed_is_kept() {
        reachable("07700 900123", "");
        draft();

        assertThat(letGo("TEXT", " ").mends().values())
                .containsExactly("Enter what the message says, or drop it");
        var tooLong = letGo("TEXT", "a".repeat(301));
        assertThat(tooLong.mends()).hasSize(1);
        assertThat(tooLong.says("a".repeat(301))).isTrue();
        assertThat(states()).containsExactly("DRAFT");
    }
}
