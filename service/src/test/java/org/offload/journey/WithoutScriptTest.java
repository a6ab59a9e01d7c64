package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import org.junit.jupiter.api.Test;

/** Every job works in a browser that runs no script. */
@Journey
class WithoutScriptTest {

    @Test
    void find_a_person(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCallDue(crn).named("Wilhelmina", "Featherstonehaugh"));
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/my-day");

        ada.follow("Find");
        ada.field("Name, date of birth or CRN").fill("fetherstonehaugh");
        ada.press("Find");

        assertThat(ada.path()).isEqualTo("/cases/" + crn);
        assertThat(ada.text()).contains("Featherstonehaugh");
    }

    @Test
    void record_a_call_with_the_next_appointment(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/my-day");

        ada.page().locator("[data-start]").click();
        ada.field("Spoke, all well").check();
        ada.field("Note").fill("Well, and working.");
        ada.field("Day").fill("+2");
        ada.press("Save");

        assertThat(ada.text()).contains("Recorded.", "Nothing more that must be you today.");
        assertThat(Records.of(office).notes(crn)).containsExactly("Well, and working.");
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void complied_and_taken_back(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCase(crn).with(office.anAppointment(TODAY.minusDays(1)).build()));
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/my-day");

        ada.page().locator("[data-complied] button").click();

        assertThat(ada.text()).contains("Recorded: attended, complied.");
        assertThat(Records.of(office).outcomes(crn)).containsExactly("ATTC");

        ada.press("Undo");

        assertThat(ada.text()).contains("Taken back.");
        assertThat(Records.of(office).outcomes(crn)).isEmpty();
    }

    @Test
    void offload_a_line_to_someone_who_accepts(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        offload(visitors.withoutScript(Staff.ADA));
        Visitor ben = visitors.withoutScript(Staff.BEN);
        ben.open("/my-day");

        ben.page().locator("input[name=answer]").fill("Gladly.");
        ben.page().locator("button[value=accept]").click();

        assertThat(ben.text()).contains("It is yours now.", crn, "for Ada Lovell");
    }

    @Test
    void offload_a_line_to_someone_who_declines(Office office, Visitors visitors) {
        office.addCallDue();
        Visitor ada = visitors.withoutScript(Staff.ADA);
        offload(ada);
        Visitor ben = visitors.withoutScript(Staff.BEN);
        ben.open("/my-day");

        ben.page().locator("input[name=answer]").fill("In court all day.");
        ben.page().locator("button[value=decline]").click();
        ada.open("/my-day");

        assertThat(ada.text()).contains("Ben Marsh said no. It is yours.", "In court all day.");
    }

    @Test
    void several_outcomes_on_one_page(Office office, Visitors visitors) {
        String first = office.crn();
        String second = office.crn();
        office.add(
                office.aCase(first).with(office.anAppointment(TODAY.minusDays(1)).build()),
                office.aCase(second).with(office.anAppointment(TODAY.minusDays(2)).build()));
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/my-day");

        ada.follow("Record them all on one page");
        ada.page().locator("select").first().selectOption("ATTC");
        ada.page().locator("select").last().selectOption("AAME");
        ada.press("Save the outcomes");

        assertThat(ada.text()).contains("The outcomes are recorded.");
        assertThat(Records.of(office).outcomes(first)).containsExactly("AAME");
        assertThat(Records.of(office).outcomes(second)).containsExactly("ATTC");
    }

    @Test
    void book_an_appointment(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/cases/" + crn);

        ada.follow("Book");
        ada.field("Day").fill("15 apr");
        ada.field("Time").fill("2pm");
        ada.press("Book");

        assertThat(ada.text()).contains("Booked.", "Wed 15 Apr 2pm");
        assertThat(Records.of(office).booked(crn)).isEqualTo(1);
    }

    @Test
    void add_a_person_and_their_event(Visitors visitors) {
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/find");

        ada.follow("Add a person");
        ada.field("Last name").fill("Ŵyn");
        ada.field("Date of birth").fill("29/2/1992");
        ada.press("Save and add the event");
        ada.page().locator("#type").selectOption("NP");
        ada.field("Main offence").fill("Theft from a shop");
        ada.press("Save the event");

        assertThat(ada.text()).contains("The event is added.", "Ŵyn", "Theft from a shop");
    }

    @Test
    void review_a_registration(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCase(crn).with(Cases.riskToStaff(TODAY.minusDays(1))));
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/my-day");

        ada.page().locator("[data-start]").click();
        ada.press("Save the review");

        assertThat(ada.text()).contains("The review is recorded.", "No review is due.");
    }

    private static void offload(Visitor visitor) {
        visitor.open("/my-day");
        visitor.page().locator("[data-offload]").click();
        visitor.page().locator("#to").selectOption(Staff.BEN.id.value());
        visitor.press("Ask");
        assertThat(visitor.text()).contains("Asked. The line stays yours until it is accepted.");
    }
}
