package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One key hides the screen from whoever looks over a shoulder, and brings it back as it was. */
@Journey
class HideTest {

    @Test
    void esc_hides_my_day_and_brings_it_back_on_the_same_line(Office office, Visitors visitors) {
        office.addCallDue();
        String second = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");
        ada.untilOn("[data-start]");
        ada.keys().press("ArrowDown");

        ada.keys().press("Escape");

        assertThat(ada.text()).doesNotContain(second).contains("Screen hidden.");
        assertThat(ada.title()).isEqualTo("Offload");
        PageCheck.check(ada.page());

        ada.keys().press("c", "o", "/", "Escape");

        assertThat(ada.text()).contains(second);
        assertThat(ada.path()).isEqualTo("/my-day");
        assertThat(ada.keys().isOn("[href*='%s']".formatted(second))).isTrue();
    }

    @Test
    void esc_while_typing_brings_back_the_text_and_the_cursor(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/contacts/new");
        ada.field("Note").focus();
        ada.keys().type("All is well.");
        ada.keys().press("ArrowLeft");

        ada.keys().press("Escape");
        assertThat(ada.text()).doesNotContain("Ines Tester");
        ada.keys().type("unseen");
        ada.keys().press("Escape");
        ada.keys().type(" again");

        assertThat(ada.keys().isOn("#note")).isTrue();
        assertThat(ada.field("Note").inputValue()).isEqualTo("All is well again.");
    }

    @Test
    void a_page_that_is_loaded_again_stays_hidden(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);
        ada.keys().press("Escape");

        ada.page().reload();

        assertThat(ada.text()).doesNotContain("Ines Tester").contains("Screen hidden.");

        ada.keys().press("Escape");

        assertThat(ada.text()).contains("Ines Tester");
    }

    @Test
    void the_button_hides_too(Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/my-day");

        ada.press("Hide (Esc)");
        assertThat(ada.text()).doesNotContain(crn);
        ada.page().locator(".hidden-screen__back").click();

        assertThat(ada.text()).contains(crn);
    }
}
