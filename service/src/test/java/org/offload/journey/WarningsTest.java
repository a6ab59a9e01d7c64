package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import org.junit.jupiter.api.Test;
import org.offload.caseload.SafeTimes;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Warnings come while typing, and never cost a second send. */
@Journey
class WarningsTest {

    @Test
    void given_a_bank_holiday_then_it_is_said_while_typing_and_one_send_saves(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        List<String> sent = sentBy(ada);
        ada.open("/cases/" + crn + "/contacts/new?from=case");
        ada.field("Spoke, all well").check();

        ada.field("Day").fill("10 apr");

        assertThat(warning(ada, "Good Friday")).contains("10 April 2020 is not a working day");

        ada.press("Save");
        ada.until("/cases/" + crn + "?notice=**");

        assertThat(sent).containsExactly("/cases/" + crn + "/contacts/new?from=case");
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void given_a_time_that_is_taken_then_it_is_said_while_typing(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        office.add(
                office.aCase(office.crn()).with(office.anAppointment(TODAY.plusDays(1)).build()));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/appointments/new");

        ada.field("Day").fill("tomorrow");
        ada.field("Time").fill("10:05");

        assertThat(warning(ada, "You have another appointment then")).isNotEmpty();
    }

    @Test
    void given_a_day_that_is_past_then_it_is_said_while_typing(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/appointments/new");

        ada.field("Day").fill("yesterday");

        assertThat(warning(ada, "The next appointment must be later than now")).isNotEmpty();
    }

    @Test
    void given_an_unsafe_time_or_a_late_day_then_it_is_said_while_typing(
            Office office, Visitors visitors) {
        String crn = office.crn();
        var mornings =
                new SafeTimes(
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0));
        office.add(office.aCallDue(crn).withSafeTimes(mornings));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/appointments/new");

        ada.field("Day").fill("15/4/2020");
        ada.field("Time").fill("2pm");

        assertThat(warning(ada, "outside the safe times")).contains("later than agreed");
        PageCheck.check(ada.page());
    }

    private static String warning(Visitor visitor, String words) {
        visitor.page().locator("[data-warnings]").getByText(words).waitFor();
        return visitor.page().locator("[data-warnings]").innerText();
    }

    /** Gathers what is sent to be saved: not what is only asked, or kept as a draft. */
    private static List<String> sentBy(Visitor visitor) {
        List<String> sent = new ArrayList<>();
        visitor.page()
                .onRequest(
                        request -> {
                            if (request.method().equals("POST") && request.isNavigationRequest()) {
                                sent.add(visitor.pathOf(request.url()));
                            }
                        });
        return sent;
    }
}
