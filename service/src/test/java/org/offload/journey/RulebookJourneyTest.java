package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;

import java.time.LocalTime;

/** From the desk of a policy lead to My day of a practitioner and back. */
@Journey
class RulebookJourneyTest {

    private static final String MODEL = "Exceptional Delivery Model, 24 March 2020";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given;
    }

    @AfterEach
    void leaveTheRulebooks() {
        office.resetRulebooks();
    }

    private String aCaseBookedAtTheOffice() {
        String crn = office.crn();
        office.add(
                office.aCase(crn)
                        .withHarm(HarmLevel.HIGH, Office.TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, Office.TODAY.minusDays(60))
                        .with(
                                office.anAppointment(Office.TODAY.minusDays(3))
                                        .withOutcome("ATTC")
                                        .build())
                        .with(
                                office.anAppointment(Office.TODAY.plusDays(6))
                                        .ofType("COAP")
                                        .at(LocalTime.of(10, 0), LocalTime.of(10, 30))
                                        .build()));
        return crn;
    }

    /** Somebody has asked: the message goes as a text. */
    private void mayBeTexted(String crn) {
        office.jdbc()
                .sql(
                        "update caseload.reachability set may_text = true, others_who_hear = ''"
                                + " where crn = ?")
                .param(crn)
                .update();
    }

    @Test
    void a_model_is_looked_at_published_for_a_unit_worked_by_and_ended(Visitors visitors) {
        String crn = aCaseBookedAtTheOffice();
        Visitor pola = visitors.as(Staff.POLA);

        pola.open("/rulebooks");
        PageCheck.check(pola.page());
        pola.page().getByText(MODEL).first().click();
        assertThat(pola.text()).contains("Risk of serious harm: high or very high");
        PageCheck.check(pola.page());
        String book = pola.page().url();

        pola.page().getByText("See what it would change").click();
        assertThat(pola.text()).contains("Seen face to face", "Mill House", "Ada Lovell");
        PageCheck.check(pola.page());

        pola.page().navigate(book + "/publish");
        PageCheck.check(pola.page());
        pola.press("Publish");
        assertThat(pola.text()).contains("Select where it holds");
        PageCheck.check(pola.page());
        pola.page().locator("select[name=area]").selectOption("UNIT N77P");
        pola.press("Publish");
        assertThat(pola.text()).contains("Published. Its cases are being worked out.");
        office.workOutAgain();

        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        assertThat(ada.text()).contains("one of your bookings to look at");
        PageCheck.check(ada.page());
        ada.page().getByText("one of your bookings to look at").click();
        assertThat(ada.text()).contains(crn, "office visit", "at the same time");
        PageCheck.check(ada.page());
        ada.press("Save all answers");
        assertThat(ada.text()).contains("Accepted today");
        PageCheck.check(ada.page());

        mayBeTexted(crn);
        ada.open("/my-day");
        ada.page().getByText("One message to let go or drop").click();
        assertThat(ada.page().locator("textarea").first().inputValue())
                .contains("Your appointment on Monday 13 April 2020");
        PageCheck.check(ada.page());
        ada.press("Save all answers");
        assertThat(ada.text()).contains("Your answers are saved.");
        ada.open("/cases/" + crn + "/messages");
        assertThat(ada.text()).contains("let go by Ada Lovell");
        PageCheck.check(ada.page());
        Visitor tom = visitors.as(Staff.TOM);
        tom.open("/post");
        assertThat(tom.text()).contains("It will now be: doorstep visit");
        PageCheck.check(tom.page());
        tom.press("All of these are sent");
        assertThat(tom.text()).contains("Nothing waits to be sent.");

        ada.open("/cases/" + crn + "/due");
        assertThat(ada.text()).contains(MODEL, "doorstep visit", "Ordinary standards");
        PageCheck.check(ada.page());

        pola.page().navigate(book + "/end");
        PageCheck.check(pola.page());
        pola.press("End it");
        office.workOutAgain();

        ada.open("/proposals");
        assertThat(ada.text()).contains("office visit again, as it was booked before");
        ada.press("Save all answers");
        ada.open("/cases/" + crn);
        assertThat(ada.text()).contains("Planned Office Visit");
    }
}
