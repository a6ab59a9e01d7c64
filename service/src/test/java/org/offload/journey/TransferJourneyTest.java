package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A case goes from one officer to another: asked for, answered item by item, allocated. */
@Journey
class TransferJourneyTest {

    private static String caseWithAnOrder(Office office) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        return crn;
    }

    private static void ask(Visitor ada, String crn, String officer) {
        ada.open("/cases/" + crn + "/managers");
        PageCheck.check(ada.page());
        ada.follow("Ask for a transfer");
        PageCheck.check(ada.page());
        ada.follow("Mill team");
        PageCheck.check(ada.page());
        ada.field("Officer").selectOption(officer);
        ada.field("Reason").selectOption("LOCAL-LOAD");
        ada.press("Ask the team");
    }

    @Test
    void one_part_is_accepted_and_one_rejected(Office office, Visitors visitors) {
        String crn = caseWithAnOrder(office);
        Visitor ada = visitors.as(Staff.ADA);
        ask(ada, crn, Staff.BEN.id.value());
        assertThat(ada.text()).contains("It stays where it is", "Transfer pending");
        PageCheck.check(ada.page());

        Visitor sian = visitors.as(Staff.SIAN);
        sian.open("/my-day");
        assertThat(sian.text()).contains("For you to answer");
        PageCheck.check(sian.page());
        sian.page().getByText("Transfer to Mill team").click();
        PageCheck.check(sian.page());
        sian.page().getByLabel("Reject Requirement of order 1").check();
        sian.press("Save the answer");
        assertThat(sian.text()).contains("Say why you reject");
        PageCheck.check(sian.page());
        sian.field("Why you reject (optional if you accept everything)").fill("The hub has it");
        sian.press("Save the answer");

        assertThat(sian.text()).contains("Answered.", "Ben Marsh, Mill team");
        PageCheck.check(sian.page());
        Visitor ben = visitors.as(Staff.BEN);
        ben.open("/my-cases");
        assertThat(ben.text()).contains(crn);
    }

    @Test
    void without_an_officer_it_waits_to_be_allocated(Office office, Visitors visitors) {
        String crn = caseWithAnOrder(office);
        Visitor ada = visitors.as(Staff.ADA);
        ask(ada, crn, "");
        Visitor sian = visitors.as(Staff.SIAN);
        sian.open("/my-team");
        PageCheck.check(sian.page());
        sian.page().getByText("Transfer to Mill team").click();
        sian.press("Save the answer");

        sian.follow("Allocate");
        assertThat(sian.text()).contains("without a manager", crn);
        PageCheck.check(sian.page());
        sian.press("Allocate");
        assertThat(sian.text()).contains("Select at least one to allocate", "Select an officer");
        PageCheck.check(sian.page());
        sian.page().locator("input[id='item." + crn + ".MANAGER']").check();
        sian.field("Officer").selectOption(Staff.BEN.id.value() + "." + Office.TEAM);
        sian.field("Reason").selectOption("IN1");
        sian.press("Allocate");

        assertThat(sian.text()).contains("Allocated.");
        sian.open("/cases/" + crn);
        assertThat(sian.text()).contains("Manager: Ben Marsh");
    }

    @Test
    void those_who_asked_take_it_back(Office office, Visitors visitors) {
        String crn = caseWithAnOrder(office);
        Visitor ada = visitors.as(Staff.ADA);
        ask(ada, crn, "");
        ada.page().getByText("asked on").click();
        PageCheck.check(ada.page());

        ada.field("Why it is taken back").fill("Not needed any more");
        ada.press("Take it back");

        assertThat(ada.text()).contains("Taken back.").doesNotContain("Transfer pending");
    }
}
