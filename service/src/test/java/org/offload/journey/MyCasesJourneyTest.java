package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import org.junit.jupiter.api.Test;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AnEvent;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;

/** The list of one's cases: filtered, kept under a name, taken away. */
@Journey
class MyCasesJourneyTest {

    @Test
    void a_view_is_kept_and_the_list_taken_away(Office office, Visitors visitors)
            throws IOException {
        String high = office.crn();
        String other = office.crn();
        office.add(
                office.aCallDue(high).withHarm(HarmLevel.HIGH, Office.TODAY),
                office.aCallDue(other));
        Visitor sian = visitors.as(Staff.SIAN);
        sian.open("/my-cases");
        PageCheck.check(sian.page());

        sian.page().locator("summary").click();
        sian.field("Whose").selectOption("TEAM");
        sian.field("Harm").selectOption("HIGH");
        sian.press("Show");
        assertThat(sian.text()).contains(high).doesNotContain(other);
        PageCheck.check(sian.page());
        sian.field("Name of this view").fill("High harm");
        sian.press("Keep this view");
        assertThat(sian.text()).contains("Kept.");

        sian.open("/my-cases");
        sian.follow("High harm");
        assertThat(sian.text()).contains(high).doesNotContain(other);
        Download file = sian.page().waitForDownload(() -> sian.follow("Download as a file (CSV)"));
        assertThat(Files.readString(file.path())).contains(high).doesNotContain(other);
    }

    @Test
    void a_screen_shows_twenty_five_cases_and_a_phone_two_lines_a_case(
            Office office, Visitors visitors) {
        office.add(
                IntStream.range(0, 30)
                        .mapToObj(i -> office.aCallDue(office.crn()))
                        .toArray(ACase[]::new));
        Visitor ada = visitors.as(Staff.ADA);
        ada.page().setViewportSize(1280, 900);
        ada.open("/my-cases");

        assertThat(ada.page().locator("tbody tr").count()).isEqualTo(25);
        var last = ada.page().locator("tbody tr").last().boundingBox();
        assertThat(last.y + last.height).isLessThan(900);

        ada.page().setViewportSize(390, 844);
        ada.open("/my-cases");

        assertThat(ada.page().locator("tbody tr").first().boundingBox().height).isLessThan(60);
        PageCheck.check(ada.page());
    }

    @Test
    void what_is_owed_is_a_list_with_the_order_that_ends_first_at_its_head(
            Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(
                office.aCallDue(crn).with(AnEvent.number(2).requiring("W", 100, "hours").build()));
        Visitor sian = visitors.as(Staff.SIAN);
        sian.open("/my-cases");
        sian.follow("Unpaid work and programmes still to do");

        assertThat(sian.text()).contains(crn).contains("100 hours, none recorded as done");
        PageCheck.check(sian.page());
        sian.field("Only what is paused").check();
        sian.press("Show");
        assertThat(sian.text()).contains("Nothing of this is owed.");
        sian.page().setViewportSize(390, 844);
        sian.open("/backlog");
        PageCheck.check(sian.page());
    }
}
