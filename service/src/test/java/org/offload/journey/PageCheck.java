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

    // Only what is wrong comes back: the whole report takes longer to carry than to make.
    private static final String VIOLATIONS =
            """
            async tags => {
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                resultTypes: ['violations'],
              });
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`));
            }\
            """;

    private PageCheck() {}

    /** Checks the page that is open, at both widths; leaves it at the desk's. */
    static void check(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        page.setViewportSize(PHONE, PHONE_HEIGHT);
        assertUsable(page, "on a phone");
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of %s on a phone", page.title())
                .isLessThanOrEqualTo(PHONE);
        page.setViewportSize(DESK, DESK_HEIGHT);
        assertUsable(page, "at a desk");
    }

    private static void assertUsable(Page page, String where) {
        var violations = (List<?>) page.evaluate(VIOLATIONS, WCAG_22_AA);
        assertThat(violations).as("%s %s", page.title(), where).isEmpty();
    }
}
