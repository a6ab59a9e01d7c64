package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From an invitation to the first day, and what one does with one's own account. */
@Journey
class AccountsTest {

    private static final String NEW = "kettle otter vinegar";

    @Test
    void an_invitation_is_handed_over_and_opens_the_account(Office office, Visitors visitors) {
        Visitor sam = visitors.as(Staff.SAM);
        sam.open("/accounts");
        assertThat(sam.text()).contains("Ada Lovell", "Offload");
        PageCheck.check(sam.page());

        sam.follow("Invite somebody");
        PageCheck.check(sam.page());
        sam.field("Name").fill("Nia Rees");
        sam.field("User name").fill("nia.journey");
        sam.page().getByLabel("Role").selectOption("PRACTITIONER");
        sam.press("Make the account and show the link");
        PageCheck.check(sam.page());
        String link = sam.page().locator(".one-time").first().innerText();
        sam.follow("Go to the account");
        assertThat(sam.text()).contains("Invited, not opened yet");
        PageCheck.check(sam.page());

        Visitor nia = visitors.stranger();
        nia.page().navigate(link);
        assertThat(nia.page().url()).endsWith("/welcome");
        assertThat(nia.field("One-time code").inputValue()).hasSize(29);
        nia.field("Password").fill("short");
        nia.press("Choose this password");
        assertThat(nia.text()).contains("Enter at least 12 characters");
        PageCheck.check(nia.page());
        nia.field("Password").fill(NEW);
        nia.field("The same once more").fill(NEW);
        nia.press("Choose this password");
        assertThat(nia.text()).contains("Your password is changed. It is");
        nia.field("User name").fill("nia.journey");
        nia.field("Password").fill(NEW);
        nia.press("Sign in");

        assertThat(nia.path()).isEqualTo("/my-day");
        office.jdbc().sql("delete from platform.account where username = 'nia.journey'").update();
    }

    @Test
    void without_script_the_code_is_typed(Visitors visitors) {
        Visitor stranger = visitors.strangerWithoutScript();

        stranger.open("/welcome#" + "AAAAA-".repeat(4) + "AAAAA");

        assertThat(stranger.field("One-time code").inputValue()).isEmpty();
        stranger.field("One-time code").fill("AAAAA-".repeat(4) + "AAAAA");
        stranger.press("Choose this password");
        assertThat(stranger.text()).contains("This code was used, has run out");
    }

    @Test
    void roles_and_details_of_an_account(Visitors visitors) {
        Visitor sam = visitors.as(Staff.SAM);

        sam.open("/accounts/" + Staff.BEN.username());
        sam.follow("Give a role");
        PageCheck.check(sam.page());
        sam.press("Give a role");
        assertThat(sam.text()).contains("Select a role");

        sam.open("/accounts/" + Staff.BEN.username() + "/details");
        sam.field("Name").fill("");
        sam.press("Save");
        assertThat(sam.text()).contains("Enter the name");
        PageCheck.check(sam.page());
    }

    @Test
    void ones_own_account(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/my-day");
        ada.follow("Your account");
        assertThat(ada.text()).contains("Where you are signed in", "Here, since");
        PageCheck.check(ada.page());

        ada.follow("Change your password");
        PageCheck.check(ada.page());
        ada.press("Change the password");
        assertThat(ada.text()).contains("Enter your present password");
        PageCheck.check(ada.page());
    }
}
