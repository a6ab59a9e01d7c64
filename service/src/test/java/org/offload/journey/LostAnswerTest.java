package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.ACall.SAVED;
import static org.offload.journey.ACall.assertOneContact;
import static org.offload.journey.ACall.open;

import com.microsoft.playwright.PlaywrightException;

import org.junit.jupiter.api.Test;

/** The server has saved, and the line is cut before the browser hears of it. */
@Journey
class LostAnswerTest {

    @Test
    void given_an_answer_lost_after_the_commit_then_loading_again_makes_no_second_contact(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        try (var relay = new DroppingRelay(visitors.port(), "/contacts/new")) {
            Visitor ada = visitors.as(Staff.ADA, relay);
            open(ada, crn);
            relay.lose(9);

            saveIntoTheDark(ada);
            ada.page().waitForURL("chrome-error://**");
            assertThat(relay.lost()).isPositive();
            assertOneContact(office, crn);

            relay.lose(0);
            ada.page().reload();

            assertThat(ada.path()).isEqualTo(SAVED);
            assertOneContact(office, crn);
        }
    }

    @Test
    void given_the_browser_sends_the_form_again_by_itself_then_there_is_one_contact(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        try (var relay = new DroppingRelay(visitors.port(), "/contacts/new")) {
            Visitor ada = visitors.withoutScript(Staff.ADA, relay);
            open(ada, crn);
            relay.lose(1);

            saveIntoTheDark(ada);
            ada.until(SAVED);

            assertThat(relay.posts()).isEqualTo(2);
            assertOneContact(office, crn);
        }
    }

    private static void saveIntoTheDark(Visitor visitor) {
        try {
            visitor.press("Save");
            visitor.page().waitForLoadState();
        } catch (PlaywrightException e) {
            // The line was cut: that is what the relay is for.
        }
    }
}
