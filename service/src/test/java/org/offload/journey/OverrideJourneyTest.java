package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;

/** Deciding otherwise than the rulebook, with whoever must agree, and finding whom it concerns. */
@Journey
class OverrideJourneyTest {

    private Office office;
    private String crn;
    private Visitor ada;
    private Visitor sian;

    @BeforeEach
    void open(Office given, Visitors visitors) {
        office = given;
        crn = office.crn();
        office.add(
                office.aCase(crn)
                        .withHarm(HarmLevel.LOW, Office.TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, Office.TODAY.minusDays(60)));
        ada = visitors.as(Staff.ADA);
        sian = visitors.as(Staff.SIAN);
    }

    @AfterEach
    void removeOverrides() {
        office.jdbc().sql("delete from rulebook.override").update();
        office.jdbc().sql("delete from rulebook.kept_question").update();
    }

    @Test
    void less_contact_is_asked_for_and_holds_once_the_spo_agrees() {
        ada.open("/cases/" + crn + "/due");
        ada.follow("Override what is due");
        PageCheck.check(ada.page());
        ada.press("Override");
        assertThat(ada.text()).contains("Select how you will meet or speak");
        PageCheck.check(ada.page());
        ada.page().locator("select[name=mode]").selectOption("TELEPHONE");
        ada.page().locator("input[name=everyDays]").fill("7");
        ada.page().locator("input[name=until]").fill("+28");
        ada.page().locator("textarea[name=reason]").fill("Works by day.");
        ada.press("Override");
        assertThat(ada.text()).contains("Waits for the SPO", "Works by day.");
        PageCheck.check(ada.page());

        sian.open("/my-team");
        sian.page().getByText("Telephone call, at least every 7 days").click();
        assertThat(sian.text()).contains("office visit, at least every 14 days");
        PageCheck.check(sian.page());
        sian.press("Save answers");
        assertThat(sian.text()).contains("Your answers are saved.");
        PageCheck.check(sian.page());

        ada.open("/cases/" + crn);
        assertThat(ada.text()).contains("Telephone due");
        ada.open("/overrides");
        assertThat(ada.text()).contains("In force", crn);
        PageCheck.check(ada.page());
    }

    @Test
    void many_cases_are_moved_at_once_each_in_sight() {
        ada.open("/overrides/mine");
        PageCheck.check(ada.page());
        ada.page().locator("select[name=mode]").selectOption("TELEPHONE");
        ada.page().locator("input[name=everyDays]").fill("7");
        ada.press("Show my cases");
        assertThat(ada.text()).contains(crn, "Less contact: the SPO must agree");
        PageCheck.check(ada.page());
        ada.press("Ask for all that are ticked");
        assertThat(ada.text()).contains("Enter the last day", crn);
        PageCheck.check(ada.page());
        ada.page().locator("input[name=until]").fill("+28");
        ada.page().locator("textarea[name=reason]").fill("The office is half closed.");
        ada.press("Ask for all that are ticked");
        assertThat(ada.text()).contains("Waiting for an answer", crn);
    }

    @Test
    void cases_are_found_by_their_facts_and_the_question_is_kept() {
        ada.open("/my-cases");
        ada.follow("Find cases by any of their facts");
        PageCheck.check(ada.page());
        ada.page().locator("input[name=HARM-LOW]").check();
        ada.press("Find");
        assertThat(ada.text()).contains(crn, "Risk of serious harm: low");
        PageCheck.check(ada.page());
        ada.press("Keep this question");
        assertThat(ada.text()).contains("Enter a name for this question");
        PageCheck.check(ada.page());
        ada.page().locator("input[name=name]").fill("The low ones");
        ada.press("Keep this question");
        assertThat(ada.text()).contains("Kept.", "The low ones");
    }

    @Test
    void a_draft_is_seen_case_by_case() {
        ada.open("/rulebooks");
        ada.follow("Exceptional Delivery Model, 24 March 2020");
        ada.follow("What it would change for my cases");
        assertThat(ada.text()).contains(crn, "Now: office visit, at least every 14 days");
        PageCheck.check(ada.page());
    }
}
