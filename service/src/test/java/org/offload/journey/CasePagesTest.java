package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import org.junit.jupiter.api.Test;

/** The pages of a case. */
@Journey
class CasePagesTest {

    @Test
    void a_case_with_much_on_record(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/cases/" + crn);

        assertThat(ada.text()).contains("Zoë O’Neill-Llewellyn", "Risk to Staff", "High harm");
        PageCheck.check(ada.page());
    }

    @Test
    void the_log_whole_searched_and_without_a_match(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/log");
        assertThat(ada.text()).contains("Week 6", "Sensitive");
        PageCheck.check(ada.page());

        ada.field("Words in the notes").fill("week 4");
        ada.press("Find");

        assertThat(ada.text()).contains("Week 4").doesNotContain("Week 5");
        PageCheck.check(ada.page());

        ada.field("Words in the notes").fill("aardvark");
        ada.press("Find");

        assertThat(ada.text()).contains("No entries.");
        PageCheck.check(ada.page());
    }

    @Test
    void a_contact(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);

        ada.page().locator(".log__what a").first().click();

        assertThat(ada.page().url()).contains("/contacts/");
        PageCheck.check(ada.page());

        ada.press("Add the note");

        assertThat(ada.text()).contains("Enter the note");
        PageCheck.check(ada.page());
    }

    @Test
    void record_a_contact_fresh_and_with_much_to_mend(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/contacts/new");
        assertThat(ada.title()).isEqualTo("Record a contact – Offload");
        PageCheck.check(ada.page());

        ada.page().getByText("Another kind of contact, another day, sensitive").click();
        ada.field("Day of the contact").fill("31/2/2020");
        ada.press("Save");

        assertThat(ada.text()).contains("Select what happened", "Enter a date, for example");
        PageCheck.check(ada.page());
    }

    @Test
    void record_the_outcome_of_an_appointment(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCallDue(crn).with(office.anAppointment(TODAY).build()));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");

        ada.page().locator("[data-start]").first().click();

        assertThat(ada.text()).contains("Did not attend, reason awaited");
        PageCheck.check(ada.page());
    }

    @Test
    void book_fresh_with_a_warning_and_with_something_to_mend(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/appointments/new");
        PageCheck.check(ada.page());

        ada.field("Day").fill("10/4/2020");

        ada.page().getByText("Good Friday").waitFor();
        PageCheck.check(ada.page());

        ada.field("Day").fill("yesterday");
        ada.press("Book");

        assertThat(ada.text()).contains("The next appointment must be later than now");
        PageCheck.check(ada.page());
    }

    @Test
    void review_a_registration_fresh_and_with_something_to_mend(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);

        ada.page().getByText("Review by").click();

        assertThat(ada.title()).isEqualTo("Review a registration – Offload");
        PageCheck.check(ada.page());

        ada.page().getByLabel("It ends today").check();
        ada.press("Save the review");

        assertThat(ada.text()).contains("Say why it ends");
        PageCheck.check(ada.page());
    }

    @Test
    void agreed_contact_fresh_and_with_something_to_mend(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/cases/" + crn + "/agreed-contact");

        PageCheck.check(ada.page());

        ada.press("Save");

        assertThat(ada.text()).contains("Enter the reason");
        PageCheck.check(ada.page());
    }

    @Test
    void add_an_event_fresh_and_with_something_to_mend(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/cases/" + crn + "/events/new");

        PageCheck.check(ada.page());

        ada.press("Save the event");

        assertThat(ada.text()).contains("Select an order or sentence");
        PageCheck.check(ada.page());
    }

    @Test
    void an_event_grows_a_row_and_is_saved(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/events/new");

        ada.press("Add another requirement");
        ada.field("Requirement 4").selectOption("F");
        PageCheck.check(ada.page());
        ada.field("Order or sentence").selectOption("NP");
        ada.field("Main offence").fill("Theft");
        ada.press("Save the event");

        assertThat(ada.text()).contains("The event is added.", "Rehabilitation Activity");
    }

    @Test
    void an_event_ends_after_what_is_to_mend_is_mended(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);
        ada.page().getByText("End this event").click();
        PageCheck.check(ada.page());

        ada.page().getByLabel("Completed").check();
        ada.press("End the event");
        assertThat(ada.text()).contains("Tick that these end too");
        PageCheck.check(ada.page());

        ada.page().getByLabel("End these too").check();
        ada.press("End the event");

        assertThat(ada.text()).contains("The event has ended.", "No event is left");
        PageCheck.check(ada.page());
    }

    @Test
    void what_the_sentence_asks_in_english_and_welsh(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/cases/" + crn + "/sentence");
        assertThat(ada.text()).contains("Community order", "help you to stop offending");
        PageCheck.check(ada.page());

        ada.page().getByText("Cymraeg").click();

        assertThat(ada.text()).contains("Gorchymyn cymunedol", "Mae hyn am 20 diwrnod ar y mwyaf");
        PageCheck.check(ada.page());
    }

    @Test
    void scores_and_tier_with_what_they_are_made_of(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);

        ada.page().getByText("Scores and tier").click();

        assertThat(ada.text()).contains("All reoffending (ARP)", "No tier is recorded.");
        ada.page().locator("summary").first().click();
        PageCheck.check(ada.page());

        ada.page().locator("button:has-text('as the tier')").first().click();

        assertThat(ada.text()).contains("The tier is recorded from today on.", "worked out");
        PageCheck.check(ada.page());
    }

    @Test
    void the_whole_record_and_a_requirement(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/record");
        PageCheck.check(ada.page());

        ada.open("/cases/" + crn + "/record/requirement/new");

        PageCheck.check(ada.page());
    }
}
