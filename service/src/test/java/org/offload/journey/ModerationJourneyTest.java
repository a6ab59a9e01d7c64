package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Moderators look first until tomorrow, work the queue, and hear what readers report. */
@Journey
class ModerationJourneyTest {

    @AfterEach
    void clear(Office office) {
        office.removeThreads();
    }

    @Test
    void what_waits_is_published_or_refused_and_a_report_is_left_as_it_is(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        begin(ada);
        Visitor eva = visitors.as(Staff.EVA);
        eva.open("/voice/threads");
        eva.follow("Moderation");
        PageCheck.check(eva.page());
        eva.follow("Change");
        eva.press("Save");
        assertThat(eva.text()).contains("Select how long");
        eva.field("Until tomorrow at 8am").check();
        PageCheck.check(eva.page());
        eva.press("Save");
        assertThat(eva.text()).contains("Moderators look at new texts first, until");

        comment(ada, "Two tins came.");
        assertThat(ada.text()).contains("Not published yet", "Waits for a moderator");
        PageCheck.check(ada.page());
        comment(ada, "Buy from my cousin.");

        decide(eva, "Two tins came.", "Publish it", "");
        decide(eva, "Buy from my cousin.", "Do not publish it", "advertising");
        assertThat(eva.text()).contains("Nothing waits.");

        Visitor ben = visitors.as(Staff.BEN);
        ben.open("/voice/threads");
        ben.follow("Where is the gel?");
        assertThat(ben.text()).contains("Two tins came.").doesNotContain("my cousin");
        ben.page().locator("a[href$='/1/report']").click();
        PageCheck.check(ben.page());
        ben.field("off topic").check();
        ben.press("Report it");
        assertThat(ben.text()).contains("Reported.");
        eva.open("/voice/moderation");
        assertThat(eva.text()).contains("1 reader");
        PageCheck.check(eva.page());
        eva.press("Leave it as it is Text 1");
        assertThat(eva.text()).contains("Left as it is.").doesNotContain("1 reader");
        ben.open("/voice/threads/log");
        assertThat(ben.text()).contains("published after a look", "advertising", "left as it is");
    }

    @Test
    void whoever_wrote_a_removed_text_asks_for_another_look(Visitors visitors, Office office) {
        Visitor ada = visitors.as(Staff.ADA);
        begin(ada);
        comment(ada, "Ask at the desk.");
        String thread = ada.page().url().replaceFirst("[?#].*", "");
        Moderators.remove(visitors, office, 1);

        ada.page().navigate(thread);
        ada.follow("Ask for another look 1");
        PageCheck.check(ada.page());
        ada.page().locator("#why").fill("It was an answer.");
        ada.press("Ask for another look");
        assertThat(ada.text()).contains("Asked. A different moderator looks at it.");
        ada.follow("Ask for another look 1");
        assertThat(ada.text()).contains("A different moderator has not looked at it yet.");
        PageCheck.check(ada.page());
    }

    @Test
    void a_records_officer_puts_a_thread_under_a_legal_hold_and_ends_it(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        begin(ada);
        comment(ada, "Ask at the desk.");
        String thread = ada.path().replaceFirst("[?#].*", "");
        Visitor rhian = visitors.as(Staff.RHIAN);
        rhian.open(thread);
        rhian.follow("Legal hold");
        PageCheck.check(rhian.page());
        rhian.page().locator("#reason").fill("Claim 17");
        rhian.press("Put it under a legal hold");
        assertThat(rhian.text()).contains("Under a legal hold since 7 April 2020");

        ada.open(thread + "/1/edit");
        ada.press("Withdraw the text");
        assertThat(ada.text()).doesNotContain("Ask at the desk.");
        rhian.follow("Legal hold");
        assertThat(rhian.text()).contains("Ask at the desk.");
        PageCheck.check(rhian.page());
        rhian.press("End the hold, and wipe what was taken back");
        assertThat(rhian.text()).doesNotContain("Under a legal hold");
    }

    private static void begin(Visitor ada) {
        ada.open("/voice/threads/new");
        ada.field("Question").check();
        ada.field("Title").fill("Where is the gel?");
        ada.page().locator("#opening").fill("None since Monday.");
        ada.press("Publish");
    }

    private static void comment(Visitor ada, String text) {
        ada.press("Say it by name instead");
        ada.page().locator("#text").fill(text);
        ada.press("Publish the comment");
        assertThat(ada.text()).contains(text);
    }

    private static void decide(Visitor eva, String text, String act, String reason) {
        eva.open("/voice/moderation");
        eva.page()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(text))
                .locator("a[data-start]")
                .click();
        PageCheck.check(eva.page());
        eva.field(act).check();
        if (!reason.isEmpty()) {
            eva.field(reason).check();
        }
        eva.field("It is not about me, and I am not a party to what it says").check();
        eva.press("Save the decision");
        assertThat(eva.text()).contains("Saved.");
    }
}
