package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What matters stands on the first screen, under the strip of a demonstration too. */
@Journey
class FirstScreenTest {

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"1280, 900", "390, 844"})
    void my_day_begins_above_300(int width, int height, Office office, Visitors visitors) {
        office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.page().setViewportSize(width, height);

        ada.open("/my-day");

        assertThat(ada.text()).contains("Demonstration.");
        double top = ada.page().locator("[data-line]").first().boundingBox().y;
        System.out.println("SIGHT my-day " + width + " " + top);
        assertThat(top).isLessThan(300);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"1280, 900", "390, 844"})
    void a_case_shows_what_is_next_and_the_last_note(
            int width, int height, Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.page().setViewportSize(width, height);

        ada.open("/cases/" + crn);

        Locator notes = ada.page().locator(".log__note");
        System.out.println(
                "SIGHT case next "
                        + width
                        + " "
                        + bottom(ada.page().locator(".facts--now > div").first()));
        for (int i = 0; i < 3; i++) {
            System.out.println("SIGHT case note " + i + " " + width + " " + bottom(notes.nth(i)));
        }
        assertThat(bottom(ada.page().locator(".facts--now > div").first())).isLessThan(height);
        assertThat(bottom(notes.first())).isLessThan(height);
    }

    private static double bottom(Locator part) {
        var box = part.boundingBox();
        return box.y + box.height;
    }
}
