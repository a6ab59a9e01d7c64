package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import org.junit.jupiter.api.Test;

/** Two tabs, or two people, on the same line: one contact, and both see what the other wrote. */
@Journey
class TwoTabsTest {

    private static final String FIRST = "Rang at nine. Well.";
    private static final String SECOND = "Rang at nine; the boiler is mended.";

    @Test
    void given_two_tabs_on_a_line_then_the_second_sees_both_and_adds_its_note(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        Visitor other = visitors.as(Staff.ADA);
        openTheLine(ada);
        openTheLine(other);
        record(ada, "Spoke, all well", FIRST);

        record(other, "Spoke, all well", SECOND);

        assertThat(other.title()).isEqualTo("This is saved already – Offload");
        assertThat(other.page().locator(".conflict section").first().innerText()).contains(FIRST);
        assertThat(other.field("Note").inputValue()).isEqualTo(SECOND);
        PageCheck.check(other.page());

        other.press("Add my note to what is saved");

        assertThat(other.text()).contains("The note is added.", FIRST, SECOND);
        assertThat(Records.of(office).contacts(crn)).isEqualTo(1);
        assertThat(Records.of(office).notes(crn)).containsExactly(FIRST, SECOND);
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void given_a_colleague_recorded_meanwhile_then_the_stale_page_shows_both(
            Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCallDue(crn).with(office.anAppointment(TODAY.minusDays(1)).build()));
        Visitor ada = visitors.as(Staff.ADA);
        Visitor ben = visitors.as(Staff.BEN);
        ada.open("/my-day");
        ada.page().locator("#to-record ~ ul [data-start]").click();
        ben.open(ada.path());
        record(ben, "Did not attend, reason awaited", FIRST);

        record(ada, "Spoke, all well", SECOND);

        assertThat(ada.text()).contains("Failed to Attend", FIRST);
        assertThat(ada.field("Note").inputValue()).isEqualTo(SECOND);

        ada.press("Add my note to what is saved");

        assertThat(Records.of(office).contacts(crn)).isEqualTo(1);
        assertThat(Records.of(office).outcomes(crn)).containsExactly("AFTA");
        assertThat(Records.of(office).notes(crn)).containsExactly(FIRST, SECOND);
    }

    @Test
    void given_it_was_another_contact_then_it_can_be_saved_as_one(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        Visitor other = visitors.as(Staff.ADA);
        openTheLine(ada);
        openTheLine(other);
        record(ada, "Spoke, all well", FIRST);
        record(other, "Spoke, all well", SECOND);

        other.press("Save mine as another contact");
        assertThat(other.text()).contains("The person has another appointment then");
        assertThat(other.field("Note").inputValue()).isEqualTo(SECOND);
        other.field("Book the next appointment").uncheck();
        other.press("Save");

        assertThat(Records.of(office).contacts(crn)).isEqualTo(2);
        assertThat(Records.of(office).notes(crn)).containsExactly(FIRST, SECOND);
    }

    private static void openTheLine(Visitor visitor) {
        visitor.open("/my-day");
        visitor.page().locator("[data-start]").click();
    }

    private static void record(Visitor visitor, String what, String note) {
        visitor.field(what).check();
        visitor.field("Note").fill(note);
        visitor.press("Save");
    }
}
