package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.ACall.NOTE;
import static org.offload.journey.ACall.SAVED;
import static org.offload.journey.ACall.assertOneContact;
import static org.offload.journey.ACall.fillIn;
import static org.offload.journey.ACall.open;

import org.junit.jupiter.api.Test;

/** However often a form is sent, there is one contact, and nothing that was typed is lost. */
@Journey
class SaveOnceTest {

    @Test
    void given_a_double_click_then_there_is_one_contact(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        open(ada, crn);

        ada.button("Save").dblclick();
        ada.until(SAVED);

        assertOneContact(office, crn);
    }

    @Test
    void given_a_double_click_without_script_then_there_is_one_contact(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.withoutScript(Staff.ADA);
        open(ada, crn);

        ada.button("Save").dblclick();
        ada.until(SAVED);

        assertOneContact(office, crn);
    }

    @Test
    void given_the_page_is_brought_back_and_sent_again_then_the_first_answer_comes(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        open(ada, crn);
        saveAndComeBack(ada);

        ada.press("Save");
        ada.until(SAVED);

        assertOneContact(office, crn);
    }

    @Test
    void given_the_page_is_brought_back_and_changed_then_both_are_shown(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        open(ada, crn);
        saveAndComeBack(ada);

        ada.field("Note").fill("Other words.");
        ada.press("Save");

        assertThat(ada.page().locator(".conflict section").first().innerText()).contains(NOTE);
        assertThat(ada.field("Note").inputValue()).isEqualTo("Other words.");
        assertOneContact(office, crn);
        PageCheck.check(ada.page());
    }

    @Test
    void given_the_key_for_back_to_a_line_that_is_done_then_saving_again_shows_what_is_saved(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        ada.page().locator("[data-start]").click();
        fillIn(ada, NOTE);
        ada.press("Save");
        ada.until(SAVED);

        ada.page().goBack();
        fillIn(ada, "Other words.");
        ada.press("Save");

        assertThat(ada.page().locator(".conflict section").first().innerText()).contains(NOTE);
        assertThat(ada.field("Note").inputValue()).isEqualTo("Other words.");
        assertOneContact(office, crn);
    }

    @Test
    void given_the_key_for_back_to_the_form_of_a_case_then_saving_again_makes_no_second_contact(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);
        ada.follow("Record a contact");
        fillIn(ada, NOTE);
        ada.press("Save");
        ada.until("/cases/" + crn + "?notice=caseload.notice.recorded");

        ada.page().goBack();
        assertThat(ada.field("Note").inputValue()).isEqualTo(NOTE);
        ada.press("Save");

        assertThat(ada.text()).contains(NOTE);
        assertOneContact(office, crn);
    }

    @Test
    void given_a_note_added_and_the_page_brought_back_with_another_then_both_can_be_kept(
            Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);
        ada.page().locator(".log__what a").first().click();
        ada.field("Add a note").fill("First addition.");
        sendAndComeBack(ada, "Add the note", "**/contacts/*?notice=**");

        ada.field("Add a note").fill("Second addition.");
        ada.press("Add the note");
        assertThat(ada.text()).contains("First addition.", "Your first note is saved.");
        assertThat(ada.field("Add a note").inputValue()).isEqualTo("Second addition.");
        ada.press("Add the note");

        assertThat(Records.of(office).notes(crn)).contains("First addition.", "Second addition.");
    }

    private static void saveAndComeBack(Visitor visitor) {
        sendAndComeBack(visitor, "Save", "**/my-day?**");
    }

    /** Sends the form, and has the same page back as a browser keeps it in memory. */
    private static void sendAndComeBack(Visitor visitor, String button, String then) {
        visitor.page().evaluate("document.querySelector('form[data-draft]').target = 'other'");
        visitor.context().waitForPage(() -> visitor.press(button)).waitForURL(then);
        visitor.page()
                .evaluate(
                        """
                        () => {
                          document.querySelector('form[data-draft]').target = '';
                          window.dispatchEvent(
                            new PageTransitionEvent('pageshow', { persisted: true }));
                        }\
                        """);
    }
}
