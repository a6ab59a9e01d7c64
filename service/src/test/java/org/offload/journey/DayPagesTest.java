package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;

import java.time.LocalTime;

/** The pages of a day. */
@Journey
class DayPagesTest {

    @Test
    void my_day_with_lines_of_every_kind(Office office, Visitors visitors) {
        String asked = fill(office);
        Visitor ada = visitors.as(Staff.ADA);
        Visitor ben = visitors.as(Staff.BEN);
        office.askAbout(asked, Staff.ADA, Staff.BEN, "Could you ring?");
        office.askAbout(office.addCallDueOf(Staff.BEN), Staff.BEN, Staff.ADA, "");

        ada.open("/my-day");
        ben.open("/my-day");

        assertThat(ada.title()).isEqualTo("Tuesday 7 April 2020 – Offload");
        assertThat(ada.text())
                .contains("Asked of me", "Must be you, today", "To record", "To decide")
                .contains(
                        "and 2 more", "Can wait: 2", "Very high harm", "late, due", "Offloaded by");
        PageCheck.check(ada.page());
        PageCheck.check(ben.page());
    }

    @Test
    void my_day_with_everything_open(Office office, Visitors visitors) {
        fill(office);
        Visitor ada = visitors.as(Staff.ADA);

        ada.open("/my-day?all=yes");
        ada.page()
                .evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");

        assertThat(ada.text()).contains("every 7 days, as agreed");
        PageCheck.check(ada.page());
    }

    @Test
    void my_day_without_lines(Visitors visitors) {
        Visitor sian = visitors.as(Staff.SIAN);

        sian.open("/my-day");

        assertThat(sian.text()).contains("Nothing more that must be you today.");
        PageCheck.check(sian.page());
    }

    @Test
    void offload_fresh_and_with_something_to_mend(Office office, Visitors visitors) {
        office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");

        ada.page().locator("[data-offload]").click();

        assertThat(ada.title()).isEqualTo("Offload a line – Offload");
        PageCheck.check(ada.page());

        ada.press("Ask");

        assertThat(ada.text()).contains("Select who should take it");
        PageCheck.check(ada.page());
    }

    @Test
    void my_team_with_a_late_answer_and_with_none(Office office, Visitors visitors) {
        Visitor sian = visitors.as(Staff.SIAN);
        sian.open("/my-team");
        assertThat(sian.text()).contains("Every offload in your team has an answer.");
        PageCheck.check(sian.page());
        office.askAbout(office.addCallDue(), Staff.ADA, Staff.BEN, "Could you ring?");

        office.clock().setTo(TODAY.atTime(16, 0));
        sian.open("/my-team");

        assertThat(sian.text()).contains("Ada Lovell asked Ben Marsh", "Late", "Could you ring?");
        PageCheck.check(sian.page());
    }

    @Test
    void outcomes_to_record_and_none(Office office, Visitors visitors) {
        fill(office);
        Visitor ada = visitors.as(Staff.ADA);
        Visitor ben = visitors.as(Staff.BEN);

        ada.open("/outcomes");
        ben.open("/outcomes");

        assertThat(ada.page().locator("select").count()).isEqualTo(2);
        assertThat(ben.text()).contains("Every outcome is recorded.");
        PageCheck.check(ada.page());
        PageCheck.check(ben.page());

        ada.press("Save the outcomes");

        assertThat(ada.text()).contains("Choose at least one outcome");
        PageCheck.check(ada.page());
    }

    /** Fills Ada's day; returns the CRN of one who must be rung. */
    private static String fill(Office office) {
        String late = office.crn();
        office.add(
                office.aCase(late)
                        .withHarm(HarmLevel.VERY_HIGH, TODAY.minusDays(90))
                        .withContactEvery(7, ContactMode.TELEPHONE, TODAY.minusDays(20)),
                office.aCase(office.crn())
                        .withContactEvery(28, ContactMode.VIDEO, TODAY.minusDays(23)),
                office.aCase(office.crn())
                        .with(office.anAppointment(TODAY).at(time(11, 0), time(11, 30)).build()),
                office.aCase(office.crn()).with(office.anAppointment(TODAY.plusDays(2)).build()),
                office.aCase(office.crn()).with(office.anAppointment(TODAY.minusDays(1)).build()),
                office.aCase(office.crn())
                        .with(office.anAppointment(TODAY.minusDays(2)).ofType("COAP").build()),
                office.aCase(office.crn()).with(Cases.riskToStaff(TODAY.minusDays(1))));
        for (int i = 0; i < 7; i++) {
            office.addCallDue();
        }
        return late;
    }

    private static LocalTime time(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }
}
