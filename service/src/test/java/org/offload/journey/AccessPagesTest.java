package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Opening a case of another team, closing one to a colleague, and lending one. */
@Journey
class AccessPagesTest {

    @Test
    void a_case_of_another_team_opens_once_it_is_said_why(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCase(crn).managedBy("N77B001", Office.OTHER_TEAM));
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/cases/" + crn);
        assertThat(ada.text()).contains("This case is with Weir team");
        PageCheck.check(ada.page());
        ada.press("Go on");
        PageCheck.check(ada.page());
        ada.field("Duty officer").check();
        ada.press("Go on");

        ada.until("/cases/" + crn);
        assertThat(ada.text()).contains("Record a contact").doesNotContain("Add an event");
    }

    @Test
    void a_case_is_closed_to_a_colleague(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCase(crn));
        Visitor sian = visitors.as(Staff.SIAN);

        sian.open("/cases/" + crn);
        sian.follow("Who may open this case");
        sian.field("Close the case to this colleague").check();
        sian.field("Colleague").fill("ben marsh");
        sian.field("Reason").fill("Related.");
        sian.field("What the refused are told").fill("Ask Siân Pugh.");
        sian.press("Save");
        PageCheck.check(sian.page());

        Visitor ben = visitors.as(Staff.BEN);
        assertThat(ben.open("/cases/" + crn)).isEqualTo(403);
        assertThat(ben.text()).contains("Access to this case is limited", "Ask Siân Pugh.");
        PageCheck.check(ben.page());
    }

    @Test
    void the_page_that_lends_a_case_asks_which_of_several_is_meant(
            Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCase(crn));
        Visitor sian = visitors.as(Staff.SIAN);

        sian.open("/cases/" + crn + "/stand-ins");
        PageCheck.check(sian.page());
        sian.field("Colleague").fill("a");
        sian.press("Lend the case");

        assertThat(sian.text()).contains("Select which of them you mean");
        PageCheck.check(sian.page());
    }

    @Test
    void deputies(Visitors visitors) {
        Visitor sian = visitors.as(Staff.SIAN);

        sian.open("/deputies");
        PageCheck.check(sian.page());
        sian.press("Name the deputy");

        assertThat(sian.text()).contains("Enter the name of the deputy");
        PageCheck.check(sian.page());
    }
}
