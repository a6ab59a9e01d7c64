package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.util.List;

/** What every page must be: usable by everybody (WCAG 2.2 AA), at a desk and on a phone. */
final class PageCheck {

    static final int DESK = 1280;
    static final int DESK_HEIGHT = 900;
    static final int PHONE = 390;
    static final int PHONE_HEIGHT = 844;

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private PageCheck() {}

    /** Checks the page that is open, at both widths; leaves it at the desk's. */
    static void check(Page page) {
        page.setViewportSize(PHONE, PHONE_HEIGHT);
        assertThat(violations(page)).as("%s on a phone", page.title()).isEmpty();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of %s on a phone", page.title())
                .isLessThanOrEqualTo(PHONE);
        page.setViewportSize(DESK, DESK_HEIGHT);
        assertThat(violations(page)).as("%s at a desk", page.title()).isEmpty();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(
                                rule ->
                                        rule.getNodes().stream()
                                                .map(
                                                        node ->
                                                                rule.getId()
                                                                        + ": "
                                                                        + node.getHtml()
                                                                        + " "
                                                                        + node.getFailureSummary()))
                        .toList();
    }
}
