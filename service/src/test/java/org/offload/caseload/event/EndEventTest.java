package org.offload.caseload.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.caseload.fixture.AnEvent;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Drafts;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Ending an event. Today is 7 April 2020. */
@PageTest
@Transactional
class EndEventTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;
    private static final String CASE = "/cases/X800001";
    private static final String END = CASE + "/events/1/end";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    private static ACase aCase() {
        return AUnit.aCase("X800001")
                .withContactEvery(7, ContactMode.TELEPHONE, TODAY.minusDays(60))
                .with(flag("WEAP"))
                .with(flag("ADVP"))
                .with(flag("ALERT"))
                .with(AContact.on(TODAY.plusDays(3)).by("N8ADA").build());
    }

    private static Registration flag(String type) {
        return new Registration(Ids.next(), type, "", "", TODAY, TODAY.plusDays(90), "", null);
    }

    private static AnEvent anOrder() {
        return AnEvent.number(1).requiring("F", 20, "days");
    }

    private Answer end(String... more) {
        Map<String, String> fields = new TreeMap<>();
        fields.putAll(
                Map.of(
                        "version", "0",
                        "reason", "COMPLETED",
                        "endedOn", "6/4/2020",
                        "alsoEnd", "yes"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        fields.values().removeIf(String::isEmpty);
        return ada.post(END, fields);
    }

    private int count(String rows) {
        return office.count("caseload." + rows + " and crn = 'X800001'");
    }

    @Test
    void its_page_says_what_will_become_of_all_that_hangs_on_it() {
        office.add(aCase().with(anOrder().build()));

        Answer page = ada.get(END);

        assertThat(page.title()).isEqualTo("End an event");
        assertThat(page.html().replaceAll("\\s+", " "))
                .contains(
                        "<dt>Weapons</dt><dd>Ends; a marker",
                        "<dt>Domestic Abuse Perpetrator</dt><dd>Ends</dd>",
                        "<dt>Alert Notice</dt><dd>Stays</dd>",
                        "Rehabilitation Activity Requirement",
                        "Fri 10 Apr 10am, Planned Telephone Contact");
    }

    @Test
    void the_last_one_ends_with_its_requirements_registrations_and_lines() {
        office.add(aCase().with(anOrder().build()));
        assertThat(office.count("worklist.line where crn = 'X800001'")).isPositive();

        Answer saved = end("cancel." + office.contact("X800001"), "yes");

        assertThat(saved.location()).isEqualTo(CASE + "?notice=caseload.notice.eventEnded");
        assertThat(count("event where ended_on = '2020-04-06' and end_reason = 'COMPLETED'"))
                .isOne();
        assertThat(count("requirement where ended_on = '2020-04-06' and end_reason = 'ET01'"))
                .isOne();
        assertThat(
                        office.list(
                                "select type from caseload.registration where crn = 'X800001'"
                                        + " and ended_on is null order by type"))
                .containsExactly("ALERT", "WEAP-ALT");
        assertThat(count("registration_review where note = 'Event 1 ended: Completed'"))
                .isEqualTo(2);
        assertThat(count("contact where withdrawn_reason = 'Event 1 ended: Completed'")).isOne();
        assertThat(count("person_slot where true")).isZero();
        assertThat(count("contact where type = 'ETER' and system")).isOne();
        assertThat(
                        office.list(
                                "select kind from worklist.line where crn = 'X800001' order by"
                                        + " kind"))
                .containsExactly("REGISTRATION_REVIEW");
        assertThat(ada.get(CASE).says("No event is left: contact is no longer due.")).isTrue();
        assertThat(ada.get(CASE).says("Ended on 6 April 2020. Completed")).isTrue();
        assertThat(ada.get(CASE + "/record/event/1/history").html())
                .contains("<ins>6 April 2020</ins>", "<ins>Completed</ins>");
    }

    @Test
    void an_appointment_that_was_not_ticked_stays_booked() {
        office.add(aCase().with(anOrder().build()));

        end();

        assertThat(count("contact where appointment and withdrawn_at is null")).isOne();
        assertThat(count("person_slot where true")).isPositive();
    }

    @Test
    void given_another_live_event_then_registrations_and_contact_go_on() {
        office.add(aCase().with(anOrder().build()).with(AnEvent.number(2).build()));

        assertThat(ada.get(END).says("Another event is live, so every registration stays."))
                .isTrue();
        end();

        assertThat(count("registration where ended_on is null")).isEqualTo(3);
        assertThat(office.count("worklist.line where crn = 'X800001' and kind = 'CONTACT_DUE'"))
                .isOne();
    }

    @Test
    void from_the_same_page_the_next_event_is_added() {
        office.add(aCase().with(anOrder().build()));

        Answer next = end("another", "yes", "reason", "REVOKED");
        ada.post(CASE + "/events/new", "type", "SA2020-CO", "offence", "Breach");

        assertThat(next.location()).startsWith(CASE + "/events/new?");
        assertThat(count("event where event_number = 2 and ended_on is null")).isOne();
        assertThat(office.count("worklist.line where crn = 'X800001' and kind = 'CONTACT_DUE'"))
                .isOne();
    }

    @Test
    void an_ending_in_error_is_taken_back_and_contact_is_due_again() {
        office.add(aCase().with(anOrder().build()));
        end();

        Answer back = ada.post(CASE + "/events/1/reopen");

        assertThat(back.location()).endsWith("notice=caseload.notice.eventReopened");
        assertThat(count("event where ended_on is null and end_reason = ''")).isOne();
        assertThat(count("requirement where ended_on is null")).isZero();
        assertThat(office.count("worklist.line where crn = 'X800001' and kind = 'CONTACT_DUE'"))
                .isOne();
    }

    @Test
    void given_more_conditions_than_are_read_at_once_then_all_of_them_end() {
        var event = AnEvent.number(1).ofType("CJA-SDC");
        for (int i = 0; i < 120; i++) {
            event.onCondition("LC10", "Condition " + i);
        }
        office.add(aCase().with(event.build()));

        end();

        assertThat(count("licence_condition where ended_on is null")).isZero();
    }

    @Test
    void a_draft_goes_on_from_what_was_saved_when_it_was_begun() {
        office.add(aCase().with(anOrder().build()));
        var mine = Map.of("version", "0", "reason", "COMPLETED", "endedOn", "6/4/2020");
        office.bean(Drafts.class).keep(AUnit.ADA, END, mine);
        office.jdbc().sql("update caseload.event set version = 1 where crn = 'X800001'").update();

        Answer opened = ada.get(END);
        Answer told = end();

        assertThat(opened.value("version")).isEqualTo("0");
        assertThat(told.besideField("reason")).startsWith("Somebody else has changed this event");
        assertThat(told.value("endedOn")).isEqualTo("6/4/2020");
        assertThat(told.value("version")).isEqualTo("1");
        assertThat(end("version", "1").location()).endsWith("notice=caseload.notice.eventEnded");
    }

    @Test
    void given_somebody_who_ended_it_meanwhile_then_nothing_is_saved_twice() {
        office.add(aCase().with(anOrder().build()));
        end();

        Answer second = end("reason", "REVOKED");

        assertThat(second.location()).endsWith("notice=caseload.notice.eventChanged");
        assertThat(count("event where end_reason = 'COMPLETED'")).isOne();
        assertThat(ada.get(END).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    reason,  "",         reason,  Select why it ends
                    reason,  BORED,      reason,  Select why it ends
                    endedOn, "",         endedOn, Enter the day on which it ended
                    endedOn, 29/2/2019,  endedOn, "Enter a date, for example 14/4/2020, 14 apr, tomorrow or +7"
                    endedOn, 8/4/2020,   endedOn, This must be today or in the past
                    endedOn, 1/9/2019,   endedOn, The event must not end before it starts
                    alsoEnd, "",         alsoEnd, "Tick that these end too, or end each of them first"
                    """)
    void what_is_to_be_mended_is_said_and_nothing_ends(
            String field, String value, String at, String words) {
        office.add(aCase().with(anOrder().build()));

        Answer refused = end(field, value);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).containsEntry(at, words);
        assertThat(count("event where ended_on is null")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2", "none", "0", "99999999999"})
    void an_event_that_is_not_there_cannot_be_ended(String number) {
        office.add(aCase().with(anOrder().build()));

        assertThat(ada.get(CASE + "/events/" + number + "/end").status()).isEqualTo(404);
    }
}
