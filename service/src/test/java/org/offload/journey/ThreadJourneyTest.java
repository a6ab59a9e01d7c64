package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Colleagues write to each other by name, with a script and without. */
@Journey
class ThreadJourneyTest {

    @AfterEach
    void clear(Office office) {
        for (String table : new String[] {"revision", "slot", "thread"}) {
            office.jdbc().sql("delete from voice." + table).update();
        }
    }

    @Test
    void a_question_is_asked_commented_answered_and_found(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/voice/threads/new");
        PageCheck.check(ada.page());
        ask(ada, "A very long word: " + "gel".repeat(40));
        PageCheck.check(ada.page());
        ada.press("Say it by name instead");
        ada.press("Publish the comment");
        ada.page().locator("#text").waitFor();
        assertThat(ada.text()).contains("Enter your text");
        PageCheck.check(ada.page());
        ada.open("/voice/threads");
        PageCheck.check(ada.page());

        Visitor ben = visitors.as(Staff.BEN);
        ben.open("/voice/threads");
        ben.follow("Where is the gel?");
        ben.press("Say it by name instead");
        answer(ben);
        PageCheck.check(ben.page());
        ben.page().locator("a[href$='/1.1/edit']").click();
        PageCheck.check(ben.page());
        ben.open(ben.path().replace("/1.1/edit", "/1/reply"));
        PageCheck.check(ben.page());
        ada.open("/voice/threads");
        ada.field("Find words in threads").fill("tins");
        ada.press("Find");
        assertThat(ada.text()).contains("1 in “Where is the gel?”");
        PageCheck.check(ada.page());
        ben.open("/voice/threads/log");
        PageCheck.check(ben.page());
    }

    @Test
    void all_of_it_works_without_a_script(Visitors visitors) {
        ask(visitors.withoutScript(Staff.ADA), "None.");
        Visitor ben = visitors.withoutScript(Staff.BEN);
        ben.open("/voice/threads");
        ben.follow("Where is the gel?");
        answer(ben);

        ben.page().locator("a[href$='/1/edit']").click();
        ben.field("What you want to add").fill("And more.");
        ben.press("Add it");
        assertThat(ben.text()).contains("It is added.", "And more.");
    }

    private static void ask(Visitor ada, String text) {
        ada.open("/voice/threads");
        ada.follow("Begin a thread");
        ada.press("Publish");
        assertThat(ada.text()).contains("Select what it is", "Enter a title", "Enter the text");
        ada.field("Question").check();
        ada.field("Title").fill("Where is the gel?");
        ada.page().locator("#opening").fill(text);
        ada.press("Publish");
        assertThat(ada.text()).contains("The thread is published.", "Ada Lovell");
    }

    private static void answer(Visitor ben) {
        ben.page().locator("#text").fill("> None\nTwo tins: https://www.example.org/gel");
        ben.press("Publish the comment");
        assertThat(ben.text()).contains("Published.", "(www.example.org)");
        ben.page().locator("a[href$='/1/reply']").click();
        ben.page().locator("#text").fill("And a third.");
        ben.press("Publish the reply");
        assertThat(ben.text()).contains("1.1", "And a third.");
    }
}
