package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Somebody outside the service hands in a text and follows it; staff read it and talk. */
@Journey
class GuestJourneyTest {

    @AfterEach
    void clear(Office office) {
        for (String table : List.of("held", "hold", "follow", "moderation", "slot", "thread")) {
            office.jdbc().sql("delete from voice." + table).update();
        }
    }

    @Test
    void a_guest_hands_in_follows_by_a_code_and_is_published(Visitors visitors) {
        Visitor guest = visitors.stranger();
        guest.open("/guest");
        PageCheck.check(guest.page());
        guest.press("Hand it in");
        assertThat(guest.text()).contains("Enter what it is about", "Enter your text");
        PageCheck.check(guest.page());
        guest.page().locator("#title").fill("Soap");
        guest.page().locator("#text").fill("There is none in the waiting room.");
        guest.press("Hand it in");
        PageCheck.check(guest.page());
        String code = guest.page().locator("code").innerText();

        Visitor eva = visitors.as(Staff.EVA);
        eva.open("/voice/moderation");
        assertThat(eva.text()).contains("handed in from outside");
        eva.page().locator("a:has-text('Soap')").first().click();
        assertThat(eva.text()).contains("There is none in the waiting room.");
        PageCheck.check(eva.page());
        eva.field("Publish it").check();
        eva.page().getByRole(AriaRole.CHECKBOX).check();
        eva.press("Save the decision");

        guest.follow("What became of my text?");
        PageCheck.check(guest.page());
        guest.page().locator("#code").fill(code.toLowerCase());
        guest.press("Look");
        assertThat(guest.text()).contains("Staff can read it.", "Nobody has answered yet.");
        PageCheck.check(guest.page());

        Visitor ben = visitors.as(Staff.BEN);
        ben.open("/voice/threads");
        ben.follow("Soap");
        assertThat(ben.text()).contains("There is none", "Unnamed, from elsewhere");
        ben.press("Follow this thread");
        PageCheck.check(ben.page());
        ben.open("/voice/threads/followed");
        assertThat(ben.text()).contains("Soap", "nothing new");
        PageCheck.check(ben.page());
    }

    @Test
    void whoever_is_signed_in_is_nobody_there(Visitors visitors) {
        Visitor ben = visitors.as(Staff.BEN);

        ben.open("/guest");

        assertThat(ben.page().content()).doesNotContain("Ben Marsh", "Sign out");
    }

    @Test
    void anybody_reads_a_thread_that_was_begun_for_them(Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/voice/threads/new");
        ada.field("Article").check();
        ada.page().locator("#title").fill("What we do all day");
        ada.page().locator("#opening").fill("We see people safely.");
        ada.field("Anybody may read it, outside the service too").check();
        PageCheck.check(ada.page());
        ada.press("Publish");
        assertThat(ada.text()).contains("Waits for a moderator, since anybody may read it");
        PageCheck.check(ada.page());
        Visitor eva = visitors.as(Staff.EVA);
        eva.open("/voice/moderation");
        eva.page().locator("a:has-text('What we do all day')").first().click();
        assertThat(eva.text()).contains("anybody may read");
        eva.field("Publish it").check();
        eva.page().getByRole(AriaRole.CHECKBOX).check();
        eva.press("Save the decision");

        Visitor anybody = visitors.stranger();
        anybody.open("/public");
        PageCheck.check(anybody.page());
        anybody.follow("What we do all day");

        assertThat(anybody.text())
                .contains("We see people safely.", "Staff, probation practitioner");
        assertThat(anybody.text()).doesNotContain("Ada");
        PageCheck.check(anybody.page());

        ada.open("/voice/threads");
        ada.follow("What we do all day");
        assertThat(ada.text()).contains("Anybody may read this thread");
        PageCheck.check(ada.page());
    }
}
