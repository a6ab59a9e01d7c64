package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Whoever is signed out while typing loses nothing, and finds it again anywhere. */
@Journey
class SessionEndedTest {

    private static final String NOTE =
            "Rang at nine: “all well”, <b>works</b> & sleeps.\nSecond line.";

    @Test
    void given_the_session_ended_then_the_form_opens_with_what_was_typed(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        assertKeptWhenSessionEnds(office, crn, visitors.afresh(Staff.ADA));
    }

    @Test
    void given_the_session_ended_without_script_then_the_form_opens_with_what_was_typed(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        assertKeptWhenSessionEnds(office, crn, visitors.afreshWithoutScript(Staff.ADA));
    }

    private static void assertKeptWhenSessionEnds(Office office, String crn, Visitor ada) {
        type(ada, crn);
        ada.endSession(office);
        ada.press("Save");
        assertThat(ada.text()).contains("Your session had ended.");

        ada.signInHere(Staff.ADA);

        assertThatTheFormHasIt(ada, crn);
        assertThat(Records.of(office).contacts(crn)).isZero();

        ada.press("Save");

        assertThat(Records.of(office).contacts(crn)).isEqualTo(1);
        assertThat(Records.of(office).notes(crn)).containsExactly(NOTE);
        assertThat(Records.of(office).draft(Staff.ADA, path(crn))).isEmpty();
    }

    @Test
    void given_a_session_of_half_a_day_then_it_ends_however_busy_it_is(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.afresh(Staff.ADA);
        type(ada, crn);

        ada.ageSession(office, Duration.ofHours(11));
        ada.page().reload();
        assertThat(ada.text()).doesNotContain("Sign in");
        ada.ageSession(office, Duration.ofHours(1).plusMinutes(1));
        ada.press("Save");

        assertThat(ada.text()).contains("Your session had ended.");
    }

    @Test
    void given_a_wrong_password_between_then_it_is_still_there(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.afreshWithoutScript(Staff.ADA);
        type(ada, crn);
        ada.endSession(office);
        ada.press("Save");

        ada.field("User name").fill(Staff.ADA.username());
        ada.field("Password").fill("wrong");
        ada.press("Sign in");
        ada.signInHere(Staff.ADA);

        assertThatTheFormHasIt(ada, crn);
    }

    @Test
    void given_sign_out_in_another_tab_then_it_is_still_there(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.afreshWithoutScript(Staff.ADA);
        type(ada, crn);
        ada.tab("/my-day").getByText("Sign out").click();

        ada.press("Save");
        ada.signInHere(Staff.ADA);

        assertThatTheFormHasIt(ada, crn);
    }

    @Test
    void given_sign_in_again_in_another_tab_then_a_stale_form_loses_nothing(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.afreshWithoutScript(Staff.ADA);
        type(ada, crn);
        ada.endSession(office);
        var tab = ada.tab("/my-day");
        tab.getByLabel("User name").fill(Staff.ADA.username());
        tab.getByLabel("Password").fill(Office.PASSWORD);
        tab.locator("form button").click();
        tab.waitForURL("**/my-day");

        ada.press("Save");

        assertThatTheFormHasIt(ada, crn);
        ada.press("Save");
        assertThat(Records.of(office).contacts(crn)).isEqualTo(1);
        assertThat(Records.of(office).notes(crn)).containsExactly(NOTE);
    }

    @Test
    void given_a_reload_or_another_browser_then_the_draft_is_found(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        type(ada, crn);
        ada.page().getByText("Kept as you typed at").waitFor();

        ada.page().reload();
        Visitor elsewhere = visitors.as(Staff.ADA);
        elsewhere.open(path(crn));

        assertThatTheFormHasIt(ada, crn);
        assertThatTheFormHasIt(elsewhere, crn);
        PageCheck.check(ada.page());
    }

    @Test
    void given_sign_out_while_typing_then_the_draft_is_found_afterwards(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.afresh(Staff.ADA);
        type(ada, crn);

        ada.press("Sign out");
        ada.until("/sign-in?notice=**");
        assertThat(ada.text()).contains("What you typed and did not save is kept.");
        ada.signInHere(Staff.ADA);
        ada.open(path(crn));

        assertThatTheFormHasIt(ada, crn);
    }

    @Test
    void given_a_draft_then_it_can_be_thrown_away(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        type(ada, crn);
        ada.page().getByText("Kept as you typed at").waitFor();
        ada.page().reload();

        ada.press("Start afresh");

        assertThat(ada.path()).isEqualTo(path(crn));
        assertThat(ada.field("Note").inputValue()).isEmpty();
        assertThat(Records.of(office).draft(Staff.ADA, path(crn))).isEmpty();
    }

    private static String path(String crn) {
        return "/cases/" + crn + "/contacts/new";
    }

    private static void type(Visitor visitor, String crn) {
        visitor.open(path(crn));
        visitor.field("Spoke, all well").check();
        visitor.field("Note").fill(NOTE);
    }

    private static void assertThatTheFormHasIt(Visitor visitor, String crn) {
        visitor.until(path(crn));
        assertThat(visitor.field("Note").inputValue()).isEqualTo(NOTE);
        assertThat(visitor.field("Spoke, all well").isChecked()).isTrue();
    }
}
