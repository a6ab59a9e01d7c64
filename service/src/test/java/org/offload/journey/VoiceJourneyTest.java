package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;

/** What is wrong at a workplace is said, gets late, is answered and closed. */
@Journey
class VoiceJourneyTest {

    private Office office;
    private Visitor ada;
    private Visitor eva;
    private Visitor ben;

    @BeforeEach
    void open(Office given, Visitors visitors) {
        office = given;
        removeConcerns();
        ada = visitors.as(Staff.ADA);
        eva = visitors.as(Staff.EVA);
        ben = visitors.as(Staff.BEN);
    }

    @AfterEach
    void removeConcerns() {
        for (String table :
                List.of(
                        "report_item",
                        "report",
                        "me_too",
                        "concern_entry",
                        "concern_look",
                        "concern_raiser",
                        "concern")) {
            office.jdbc().sql("delete from voice." + table).update();
        }
        office.jdbc().sql("delete from workplace.place_item").update();
    }

    @Test
    void a_hygiene_report_becomes_a_concern_that_is_answered_late_and_closed() {
        ada.open("/voice");
        PageCheck.check(ada.page());
        ada.follow("Report on hygiene and safety");
        PageCheck.check(ada.page());
        ada.page().locator("select[name=HANDWASHING]").selectOption("ABSENT");
        ada.page().locator("input[name=HANDWASHING-note]").fill("No soap since Friday.");
        ada.press("Send the report");
        assertThat(ada.text()).contains("Handwashing: Absent", "Acknowledge by Thursday 9 April");
        PageCheck.check(ada.page());
        ada.open("/places");
        ada.page().locator("a[href='/places/%s']".formatted(Office.PLACE)).click();
        assertThat(ada.text()).contains("Handwashing: Absent", "today");
        PageCheck.check(ada.page());

        office.clock().setTo(LocalDateTime.parse("2020-04-20T09:00"));
        ben.open("/voice/concerns");
        assertThat(ben.text()).contains("Overdue, level 1: with the answering executive");
        PageCheck.check(ben.page());
        ben.follow("Handwashing: Absent – Mill House");
        ben.press("Me too");
        assertThat(ben.text()).contains("You have the same concern.");
        PageCheck.check(ben.page());

        eva.open("/voice");
        eva.follow("Handwashing: Absent – Mill House");
        eva.follow("Acknowledge");
        PageCheck.check(eva.page());
        eva.press("Acknowledge");
        assertThat(eva.text()).contains("Enter your reply");
        PageCheck.check(eva.page());
        eva.page().locator("textarea[name=text]").fill("We are sorry. Soap is ordered.");
        eva.press("Acknowledge");
        eva.follow("Name an owner");
        eva.page().locator("input[name=who]").fill("N77A002");
        eva.page().locator("input[name=due]").fill("+4");
        PageCheck.check(eva.page());
        eva.press("Name an owner");
        assertThat(eva.text()).contains("Owner: Ben Marsh, by Friday 24 April 2020");

        ben.open("/voice");
        assertThat(ben.text()).contains("Yours to see to");
        ben.follow("Handwashing: Absent – Mill House");
        ben.follow("Begin");
        ben.press("Begin");
        ben.follow("Propose an outcome");
        ben.field("Done").check();
        ben.page().locator("textarea[name=text]").fill("Soap is at every sink.");
        PageCheck.check(ben.page());
        ben.press("Propose an outcome");

        ada.open("/voice");
        assertThat(ada.text()).contains("Raised by you", "Outcome proposed");
        PageCheck.check(ada.page());
        ada.follow("Handwashing: Absent – Mill House");
        ada.follow("Confirm the outcome");
        ada.press("Confirm the outcome");
        assertThat(ada.text()).contains("Done. Closed on Monday 20 April 2020");
        PageCheck.check(ada.page());
    }

    @Test
    void what_is_said_in_confidence_is_looked_at_in_the_open() {
        ada.open("/voice");
        ada.follow("Raise a concern");
        PageCheck.check(ada.page());
        ada.page().locator("input[name=title]").fill("Nobody keeps two metres");
        ada.page().locator("textarea[name=text]").fill("The waiting room is full.");
        ada.field("In confidence").check();
        ada.press("Raise the concern");
        assertThat(ada.text()).contains("Fewer than 20 people work at Mill House");
        PageCheck.check(ada.page());
        ada.page().locator("input[name=sure]").check();
        ada.press("Raise the concern");
        assertThat(ada.text()).contains("a colleague, in confidence").doesNotContain("Ada Lovell,");

        eva.open("/voice");
        eva.follow("Nobody keeps two metres");
        PageCheck.check(eva.page());
        eva.press("Show who raised this");
        assertThat(eva.text()).contains("Ada Lovell, probation practitioner");
        PageCheck.check(eva.page());

        ada.page().reload();
        assertThat(ada.text()).contains("by Eva Exley.");
    }
}
