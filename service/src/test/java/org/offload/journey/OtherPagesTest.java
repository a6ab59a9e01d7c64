package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that belong to no one case and no one day. */
@Journey
class OtherPagesTest {

    @Test
    void find_empty_with_many_and_with_none(Office office, Visitors visitors) {
        office.add(
                office.aCallDue(office.crn()).named("Wilhelmina", "Featherstonehaugh"),
                office.aCallDue(office.crn()).named("Wilfred", "Featherstonehaugh"));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/find");
        PageCheck.check(ada.page());

        ada.field("Name, date of birth or CRN").fill("featherstonehaugh");
        ada.press("Find");

        assertThat(ada.text()).contains("2 found", "with Ada Lovell");
        PageCheck.check(ada.page());

        ada.field("Name, date of birth or CRN").fill("qqqqqq");
        ada.press("Find");

        assertThat(ada.text()).contains("Nobody found.");
        PageCheck.check(ada.page());
    }

    @Test
    void add_a_person_fresh_and_with_something_to_mend(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/people/new");
        assertThat(ada.title()).isEqualTo("Add a person – Offload");
        PageCheck.check(ada.page());

        ada.field("Date of birth").fill("31/2/1990");
        ada.press("Save and add the event");

        assertThat(ada.text()).contains("Enter the last name, or the single name");
        PageCheck.check(ada.page());
    }

    @Test
    void places_and_the_status_of_one(Visitors visitors) {
        Visitor sian = visitors.as(Staff.SIAN);
        sian.open("/places");
        assertThat(sian.text()).contains("Mill House");
        PageCheck.check(sian.page());

        sian.page().locator("a[href='/places/%s/status']".formatted(Office.PLACE)).click();

        assertThat(sian.title()).isEqualTo("Mill House – Offload");
        PageCheck.check(sian.page());

        sian.press("Save status");

        assertThat(sian.text()).contains("There is a problem");
        PageCheck.check(sian.page());
    }

    @Test
    void the_audit_asked_in_vain_of_a_person_and_of_a_colleague(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCallDue(crn));
        visitors.as(Staff.ADA).open("/cases/" + crn);
        Visitor rhian = visitors.as(Staff.RHIAN);
        rhian.open("/audit");
        PageCheck.check(rhian.page());

        rhian.press("Show");

        assertThat(rhian.text()).contains("Enter a CRN or a user name");
        PageCheck.check(rhian.page());

        rhian.field("CRN of a person, or user name of a colleague").fill(crn);
        rhian.press("Show");

        assertThat(rhian.text()).contains("Ada Lovell (ada.journey)", "Opened the case");
        PageCheck.check(rhian.page());

        rhian.open("/audit");
        rhian.field("CRN of a person, or user name of a colleague").fill("ada.journey");
        rhian.press("Show");

        assertThat(rhian.text()).contains("What ada.journey did", "Opened the case");
        PageCheck.check(rhian.page());
    }

    @Test
    void keys(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/keys");

        assertThat(ada.text()).contains("Hides the screen", "Turn letters off");
        PageCheck.check(ada.page());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/cases/Q000000, 404, There is no case with this CRN",
        "/nowhere, 404, There is nothing at this address",
        "/my-team, 403, This page is not part of your role",
        "/error, 500, Offload could not do this"
    })
    void problem_pages(String path, int status, String title, Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);

        assertThat(ada.open(path)).isEqualTo(status);

        assertThat(ada.title()).isEqualTo(title + " – Offload");
        assertThat(ada.text()).contains("Go to where your work starts");
        PageCheck.check(ada.page());
    }
}
