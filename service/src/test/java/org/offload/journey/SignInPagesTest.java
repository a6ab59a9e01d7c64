package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The pages before one is signed in. */
@Journey
class SignInPagesTest {

    @Test
    void the_sign_in_page(Visitors visitors) {
        Visitor stranger = visitors.stranger();

        stranger.open("/sign-in");

        assertThat(stranger.title()).isEqualTo("Sign in – Offload");
        PageCheck.check(stranger.page());
    }

    @Test
    void the_sign_in_page_after_a_wrong_password(Visitors visitors) {
        Visitor stranger = visitors.stranger();
        stranger.open("/my-day");

        stranger.field("User name").fill("nobody.journey");
        stranger.field("Password").fill("wrong");
        stranger.press("Sign in");

        assertThat(stranger.text()).contains("Enter a user name and password that belong together");
        assertThat(stranger.field("User name").inputValue()).isEqualTo("nobody.journey");
        PageCheck.check(stranger.page());
    }

    @Test
    void the_sign_in_page_with_a_form_that_was_kept(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.afresh(Staff.ADA);
        ada.open("/cases/" + crn + "/contacts/new");

        ada.endSession(office);
        ada.press("Save");

        assertThat(ada.text()).contains("the form opens with what you typed");
        PageCheck.check(ada.page());
    }
}
