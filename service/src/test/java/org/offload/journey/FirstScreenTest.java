package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
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

        assertThat(ada.page().locator(".demonstration").isVisible()).isTrue();
        double top = ada.page().locator("[data-line]").first().boundingBox().y;
        assertThat(top).isLessThan(300);
    }

    @Test
    void a_case_at_a_desk_shows_what_is_next_and_the_last_three_notes(
            Office office, Visitors visitors) {
        Visitor ada = atACase(office, visitors, PageCheck.DESK, PageCheck.DESK_HEIGHT);

        assertThat(bottom(next(ada))).isLessThan(200);
        assertThat(bottom(ada.page().locator(".log__note").nth(2)))
                .isLessThan(PageCheck.DESK_HEIGHT);
    }

    /** On a phone, how to reach the person safely stands before the log. */
    @Test
    void a_case_on_a_phone_shows_what_is_next_and_where_the_log_begins(
            Office office, Visitors visitors) {
        Visitor ada = atACase(office, visitors, PageCheck.PHONE, PageCheck.PHONE_HEIGHT);

        assertThat(bottom(next(ada))).isLessThan(300);
        assertThat(bottom(ada.page().locator(".alone"))).isLessThan(PageCheck.PHONE_HEIGHT);
        assertThat(bottom(ada.page().locator(".log__row").first()))
                .isLessThan(PageCheck.PHONE_HEIGHT);
    }

    private static Visitor atACase(Office office, Visitors visitors, int width, int height) {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor ada = visitors.as(Staff.ADA);
        ada.page().setViewportSize(width, height);
        ada.open("/cases/" + crn);
        return ada;
    }

    private static Locator next(Visitor visitor) {
        return visitor.page().locator(".facts--now > div").first();
    }

    private static double bottom(Locator part) {
        var box = part.boundingBox();
        return box.y + box.height;
    }
}
