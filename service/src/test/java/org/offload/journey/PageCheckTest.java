package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The checks of a page find what they are there to find. */
@Journey
class PageCheckTest {

    @Test
    void twin_given_a_field_without_a_name_then_the_page_fails(Visitors visitors) {
        Visitor stranger = visitors.stranger();
        stranger.open("/sign-in");

        stranger.page().evaluate("document.querySelector('label[for=username]').remove()");

        assertThatThrownBy(() -> PageCheck.check(stranger.page())).hasMessageContaining("label: ");
    }

    @Test
    void twin_given_a_part_that_is_too_wide_for_a_phone_then_the_page_fails(Visitors visitors) {
        Visitor stranger = visitors.stranger();
        stranger.open("/sign-in");

        stranger.page().evaluate("document.querySelector('main').style.width = '420px'");

        assertThatThrownBy(() -> PageCheck.check(stranger.page())).hasMessageContaining("width of");
    }

    @Test
    void twin_given_errors_in_a_script_then_they_are_noticed(Visitors visitors) {
        Visitor stranger = visitors.stranger();
        stranger.open("/sign-in");

        stranger.page().evaluate("console.error('a complaint')");
        stranger.page().evaluate("void setTimeout(() => { throw new Error('a fall') })");
        stranger.page().waitForCondition(() -> stranger.faults().size() == 2);

        assertThat(stranger.faults()).anyMatch(said -> said.contains("a complaint"));
        assertThat(stranger.faults()).anyMatch(said -> said.contains("a fall"));
        stranger.faults().clear();
    }
}
