package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everybody has one voice, keys are compared and taken back, a removed text is looked at again. */
@Journey
class OneVoiceJourneyTest {

    @AfterEach
    void clear(Office office) {
        office.removeThreads();
    }

    @Test
    void somebody_asks_everybody_and_everybody_answers_once(Visitors visitors, Office office) {
        Visitor ben = visitors.as(Staff.BEN);
        ben.open("/voice/threads/new");
        ben.field("One voice each").check();
        ben.page().locator("select[name=about]").selectOption("place/" + Office.PLACE);
        ben.field("Title").fill("Is there gel?");
        ben.page().locator("#opening").fill("One line each, please.");
        PageCheck.check(ben.page());
        ben.press("Publish");
        String thread = ben.path().replaceFirst("[?#].*", "");
        assertThat(ben.text()).contains("One voice each, about", "nobody has so far");
        Visitor ada = visitors.drawing(Staff.ADA);
        ada.open(thread);
        PageCheck.check(ada.page());
        Unnamed.say(ada, "None since Monday.");
        office.publishUnnamed();

        ada.open(thread);
        assertThat(ada.text()).contains("1 person has so far", "None since Monday.");
        ada.page().locator("#unnamed-text").fill("And no soap.");
        ada.press("Post without my name");
        ada.page().locator("[data-part=problem]:has-text('you have had your one voice')").waitFor();
        ben.open("/voice/threads/about");
        PageCheck.check(ben.page());
        ben.page().locator("a[href$='?about=place/" + Office.PLACE + "']").click();
        assertThat(ben.text()).contains("Threads about:", "Is there gel?");
    }

    @Test
    void a_moderator_takes_the_keys_back_and_a_browser_draws_anew(
            Visitors visitors, Office office) {
        Visitor ben = visitors.as(Staff.BEN);
        String thread = Unnamed.begun(ben);
        Visitor ada = visitors.drawing(Staff.ADA);
        ada.open(thread);
        ada.page().locator("[data-part=now]").waitFor();
        Visitor eva = visitors.as(Staff.EVA);
        eva.open("/voice/keys");
        PageCheck.check(eva.page());
        eva.field("Yes, take them back").check();
        eva.press("Take back the keys");
        assertThat(eva.text()).contains("key number 2", "taken back");

        ada.open(thread);
        Unnamed.say(ada, "With a new token.");
        office.publishUnnamed();

        ben.open(thread);
        assertThat(ben.text()).contains("With a new token.");
    }

    @Test
    void whoever_wrote_without_a_name_asks_for_another_look(Visitors visitors, Office office) {
        String thread = Unnamed.begun(visitors.as(Staff.BEN));
        Visitor ada = visitors.drawing(Staff.ADA);
        ada.open(thread);
        Unnamed.say(ada, "None since Monday.");
        office.publishUnnamed();
        ada.open(thread);
        Moderators.remove(visitors, office, 1);

        ada.open(thread);
        ada.page().locator("[id='1'] >> text=Ask for another look").click();
        ada.page().locator("#unnamed-text").fill("It is about gel.");
        ada.press("Post without my name");
        Unnamed.state(ada, "a different moderator looks at it again");
        office.publishUnnamed();

        ada.open(thread);
        ada.page().locator("[id='1'] >> text=Ask for another look").click();
        ada.page().locator("#unnamed-text").fill("Please.");
        ada.press("Post without my name");
        ada.page().locator("[data-part=problem]:has-text('You have asked')").waitFor();
    }
}
