package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import org.junit.jupiter.api.Test;
import org.offload.caseload.fixture.ACase;

import java.time.LocalTime;

/**
 * The jobs of a day by keyboard alone, each key counted: {@code docs/usability.md} has these
 * numbers.
 */
@Journey
class KeyboardTest {

    @Test
    void to_find_a_person_from_my_day(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCallDue(crn).named("Wilhelmina", "Featherstonehaugh"));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");

        ada.keys().press("/");
        ada.untilOn("#q");
        ada.keys().type("fetherston").press("Enter");
        ada.until("/cases/" + crn);

        assertThat(ada.keys().presses()).isEqualTo(2);
        assertThat(ada.keys().typed()).isEqualTo(10);
    }

    @Test
    void to_record_attended_on_the_row_and_take_it_back(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(anOfficeVisitOver(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        ada.untilOn("[data-start]");

        ada.keys().press("c");
        ada.until("/my-day?notice=caseload.notice.complied*");

        assertThat(Records.of(office).outcomes(crn)).containsExactly("ATTC");
        assertThat(ada.keys().presses()).isEqualTo(1);

        ada.keys().reset();
        ada.keys().tabBackTo("[data-undo]").press("Enter");
        ada.until("/my-day?notice=caseload.notice.undone*");

        assertThat(Records.of(office).outcomes(crn)).isEmpty();
        System.out.println("COUNT undo " + ada.keys().presses());
    }

    @Test
    void to_record_attended_with_a_note_and_the_next_appointment(
            Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(anOfficeVisitOver(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        ada.untilOn("[data-start]");

        ada.keys().press("Enter");
        ada.untilOn("#happened");
        ada.keys().press("1", "Tab").type("Came on time.").press("Control+Enter");
        ada.until("/my-day?notice=caseload.notice.recorded*");

        System.out.println("COUNT attended " + ada.keys().presses());
        assertThat(ada.keys().presses()).isLessThanOrEqualTo(12);
        assertThat(Records.of(office).outcomes(crn)).containsExactly("ATTC");
        assertThat(Records.of(office).notes(crn)).containsExactly("Came on time.");
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void to_record_missed(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(anOfficeVisitOver(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        ada.untilOn("[data-start]");

        ada.keys().press("Enter");
        ada.untilOn("#happened");
        ada.keys().press("3", "Tab").type("Nobody came.").press("Control+Enter");
        ada.until("/my-day?notice=caseload.notice.recorded*");

        System.out.println("COUNT missed " + ada.keys().presses());
        assertThat(Records.of(office).outcomes(crn)).containsExactly("AFTA");
        assertThat(Records.of(office).notes(crn)).containsExactly("Nobody came.");
    }

    @Test
    void to_book_an_appointment_from_my_day(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");

        ada.keys().press("/");
        ada.untilOn("#q");
        ada.keys().type(crn).press("Enter");
        ada.until("/cases/" + crn);
        System.out.println("COUNT book to case " + ada.keys().presses());
        ada.keys().tabTo("a[href$='/appointments/new']").press("Enter");
        ada.until("/cases/*/appointments/new");
        System.out.println("COUNT book to page " + ada.keys().presses());
        ada.keys().tabTo("#nextDay").press("Control+A").type("+2").press("Control+Enter");
        ada.until("/cases/" + crn + "?notice=caseload.notice.booked");

        System.out.println("COUNT book " + ada.keys().presses() + " typed " + ada.keys().typed());
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void to_offload_a_line(Office office, Visitors visitors) {
        office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        ada.untilOn("[data-start]");

        ada.keys().press("o");
        ada.until("/my-day/lines/*/offload");
        ada.keys().tabTo("#to").press("B").press("Control+Enter");
        ada.until("/my-day?notice=worklist.notice.asked");

        System.out.println("COUNT offload " + ada.keys().presses());
        assertThat(ada.text()).contains("Asked Ben Marsh, reply by 11");
    }

    @Test
    void to_record_attended_without_script(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(anOfficeVisitOver(office, crn));
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/my-day");

        ada.keys().tabTo("[data-start]");
        System.out.println("COUNT no script to line " + ada.keys().presses());
        ada.keys().reset();
        ada.keys().press("Enter");
        ada.until("/cases/*/outcome");
        ada.keys().tabTo("#happened").press("Space").tabTo("#note").type("Came on time.");
        ada.keys().tabTo("[data-save]").press("Enter");
        ada.until("/my-day?notice=caseload.notice.recorded*");

        System.out.println("COUNT no script record " + ada.keys().presses());
        assertThat(Records.of(office).outcomes(crn)).containsExactly("ATTC");
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    private static ACase anOfficeVisitOver(Office office, String crn) {
        return office.aCallDue(crn)
                .with(
                        office.anAppointment(TODAY)
                                .ofType("COAP")
                                .at(LocalTime.of(8, 15), LocalTime.of(8, 45))
                                .build());
    }
}
