package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import org.junit.jupiter.api.Test;
import org.offload.caseload.fixture.ACase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;

/** The jobs of a day by keyboard alone, each key counted, as {@code docs/usability.md} has it. */
@Journey
class KeyboardTest {

    private static final String NOTE = "Came on time.";

    @Test
    void find_a_person(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCallDue(crn).named("Wilhelmina", "Featherstonehaugh"));
        Visitor ada = atMyDay(visitors);

        ada.keys().press("/");
        ada.untilOn("#q");
        ada.keys().type("feathers").press("Enter");
        ada.until("/cases/" + crn);

        assertCost("Find a person", ada, new Cost(3, 2, 8));
    }

    @Test
    void record_attended_by_one_key_and_take_it_back(Office office, Visitors visitors) {
        String crn = addAnOfficeVisitOver(office);
        Visitor ada = atMyDay(visitors);

        ada.keys().press("c");
        ada.until("/my-day?notice=caseload.notice.complied**");

        assertThat(Records.of(office).outcomes(crn)).containsExactly("ATTC");
        assertCost("Record attended by one key", ada, new Cost(2, 1, 0));

        ada.beginJob();
        ada.keys().press("u");
        ada.until("/my-day?notice=caseload.notice.undone**");

        assertThat(Records.of(office).outcomes(crn)).isEmpty();
        assertCost("Take it back", ada, new Cost(2, 1, 0));
    }

    @Test
    void record_attended_with_a_note_and_the_next_appointment(Office office, Visitors visitors) {
        String crn = addAnOfficeVisitOver(office);
        Visitor ada = atMyDay(visitors);

        ada.keys().press("Enter");
        ada.untilOn("#happened");
        ada.keys().press("1", "Tab").type(NOTE).press("Control+Enter");
        ada.until("/my-day?notice=caseload.notice.recorded*");

        assertThat(ada.keys().presses()).as("the promise of issue 2").isLessThanOrEqualTo(12);
        assertCost("Record attended, note, next appointment", ada, new Cost(3, 5, 13));
        assertThat(Records.of(office).outcomes(crn)).containsExactly("ATTC");
        assertThat(Records.of(office).notes(crn)).containsExactly(NOTE);
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void record_missed(Office office, Visitors visitors) {
        String crn = addAnOfficeVisitOver(office);
        Visitor ada = atMyDay(visitors);

        ada.keys().press("Enter");
        ada.untilOn("#happened");
        ada.keys().press("3", "Tab").type("Nobody came.").press("Control+Enter");
        ada.until("/my-day?notice=caseload.notice.recorded*");

        assertCost("Record missed", ada, new Cost(3, 5, 12));
        assertThat(Records.of(office).outcomes(crn)).containsExactly("AFTA");
        assertThat(Records.of(office).notes(crn)).containsExactly("Nobody came.");
    }

    @Test
    void book_an_appointment(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = atMyDay(visitors);

        ada.keys().press("/");
        ada.untilOn("#q");
        ada.keys().type(crn).press("Enter");
        ada.until("/cases/" + crn);
        ada.keys().tabTo("a[href$='/appointments/new']").press("Enter");
        ada.untilOn("#nextDay");
        ada.keys().press("Control+A").type("+2").press("Control+Enter");
        ada.until("/cases/" + crn + "?notice=caseload.notice.booked");

        assertCost("Book an appointment", ada, new Cost(5, 20, 9));
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void offload_a_line(Office office, Visitors visitors) {
        office.addCallDue();
        Visitor ada = atMyDay(visitors);

        ada.keys().press("o");
        ada.untilOn("#to");
        ada.keys().press("B").press("Control+Enter");
        ada.until("/my-day?notice=worklist.notice.asked");

        assertCost("Offload a line", ada, new Cost(3, 4, 0));
        assertThat(ada.text()).contains("Asked Ben Marsh, reply by 11");
    }

    @Test
    void record_attended_without_script(Office office, Visitors visitors) {
        String crn = addAnOfficeVisitOver(office);
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/my-day");
        ada.keys().tabTo("[data-start]");

        ada.beginJob();
        ada.keys().press("Enter");
        ada.until("/cases/**/outcome");
        ada.keys().tabTo("#happened").press("Space").tabTo("#note").type(NOTE);
        ada.keys().tabTo("[data-save]").press("Enter");
        ada.until("/my-day?notice=caseload.notice.recorded*");

        assertCost("The same without JavaScript", ada, new Cost(3, 22, 13));
        assertThat(Records.of(office).outcomes(crn)).containsExactly("ATTC");
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    /** Opens My day; the first line has the focus, and the job begins. */
    private static Visitor atMyDay(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        ada.untilOn("[data-start]");
        ada.beginJob();
        return ada;
    }

    private static String addAnOfficeVisitOver(Office office) {
        String crn = office.crn();
        ACase visited = office.aCallDue(crn);
        var early = office.anAppointment(TODAY).at(LocalTime.of(8, 15), LocalTime.of(8, 45));
        office.add(visited.with(early.ofType("COAP").build()));
        return crn;
    }

    /** Compares what a job cost with what we say of it. */
    private static void assertCost(String job, Visitor visitor, Cost expected) {
        assertThat(visitor.cost()).isEqualTo(expected);
        assertThat(usability())
                .containsPattern(
                        "\\| %s \\| %d \\| \\d+ \\| %d \\+ %d \\|"
                                .formatted(
                                        job,
                                        expected.pages(),
                                        expected.presses(),
                                        expected.typed()));
    }

    private static String usability() {
        try {
            return Files.readString(Path.of("../docs/usability.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
