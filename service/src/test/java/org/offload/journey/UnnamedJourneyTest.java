package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody says something without a name, is answered, answers, changes it and takes it back. */
@Journey
class UnnamedJourneyTest {

    @AfterEach
    void clear(Office office) {
        office.removeThreads();
    }

    @Test
    void one_box_and_post_and_nobody_is_told_who_it_was(Visitors visitors, Office office) {
        Visitor ben = visitors.as(Staff.BEN);
        String thread = Unnamed.begun(ben);
        Visitor ada = visitors.drawing(Staff.ADA);
        List<Request> sent = new ArrayList<>();
        ada.context().onRequest(sent::add);
        ada.open(thread);
        Unnamed.say(ada, "None since Monday.");
        PageCheck.check(ada.page());
        office.publishUnnamed();

        ben.open(thread);
        String handle = ben.page().locator("#by-1").innerText();
        assertThat(handle).contains("Verified staff");
        assertThat(ben.text()).contains("None since Monday.").doesNotContain("Ada");
        ben.page().locator("a[href$='/1/reply']").click();
        ben.page().locator("#text").fill("Not one tin?");
        ben.press("Publish the reply");

        ada.open(thread);
        ada.page().locator("[id='1.1'] >> text=Answer without my name").click();
        assertThat(ada.text()).contains("Your answer to 1.1.");
        Unnamed.say(ada, "Not one.");
        office.publishUnnamed();
        ben.open(thread);
        assertThat(ben.page().locator("[id='by-1.2']").innerText())
                .isEqualTo(handle.replaceFirst("^1", "1.2"));
        assertThat(ben.text()).contains("answering 1.1", "Not one.");

        assertThat(sent.stream().filter(one -> one.url().contains("/board/texts")))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(
                        one -> {
                            assertThat(one.url()).startsWith("http://localhost:");
                            assertThat(one.allHeaders())
                                    .doesNotContainKeys("cookie", "authorization", "referer");
                        });
    }

    @Test
    void its_author_changes_it_and_takes_it_back(Visitors visitors, Office office) {
        String thread = Unnamed.begun(visitors.as(Staff.BEN));
        Visitor ada = visitors.drawing(Staff.ADA);
        ada.open(thread);
        Unnamed.say(ada, "Nome.");
        office.publishUnnamed();

        ada.open(thread);
        ada.page().locator("[id='1'] >> text=Change").click();
        assertThat(ada.page().locator("#unnamed-text").inputValue()).isEqualTo("Nome.");
        ada.page().locator("#unnamed-text").fill("None.");
        ada.press("Post without my name");
        Unnamed.state(ada, "The change shows");
        office.publishUnnamed();
        ada.open(thread);
        assertThat(ada.text()).contains("None.").doesNotContain("Nome.");

        ada.page().locator("[id='1'] >> text=Take back").click();
        Unnamed.state(ada, "The change shows");
        office.publishUnnamed();
        ada.open(thread);
        assertThat(ada.page().locator("[id='1']").innerText())
                .contains("Withdrawn by the author")
                .doesNotContain("None.");
    }

    @Test
    void what_was_typed_is_kept_here_and_words_of_distress_show_a_number(Visitors visitors) {
        String thread = Unnamed.begun(visitors.as(Staff.BEN));
        Visitor ada = visitors.drawing(Staff.ADA);
        ada.open(thread);
        Locator box = ada.page().locator("#unnamed-text");
        List<String> sent = new ArrayList<>();
        ada.page().locator("[data-part=now]").waitFor();
        ada.context().onRequest(request -> sent.add(request.url()));

        box.fill("I can’t go on like this");

        assertThat(ada.text()).contains("Samaritans, 116 123");
        assertThat(sent).isEmpty();
        ada.open(thread);
        assertThat(box.inputValue()).isEqualTo("I can’t go on like this");
        ada.page().locator("summary:has-text('What protects you')").click();
        PageCheck.check(ada.page());
    }

    @Test
    void by_name_is_one_press_away_and_all_there_is_without_a_script(Visitors visitors) {
        String thread = Unnamed.begun(visitors.as(Staff.BEN));
        Visitor ada = visitors.drawing(Staff.ADA);
        ada.open(thread);
        ada.page().locator("[data-part=now]").waitFor();

        ada.press("Say it by name instead");

        assertThat(ada.page().locator("#text").isVisible()).isTrue();
        Visitor plain = visitors.withoutScript(Staff.ADA);
        plain.open(thread);
        assertThat(plain.page().locator("#text").isVisible()).isTrue();
        assertThat(plain.page().locator("#unnamed-text").isVisible()).isFalse();
    }

    @Test
    void the_24_words_of_one_browser_are_the_author_of_the_other(Visitors visitors, Office office) {
        String thread = Unnamed.begun(visitors.as(Staff.BEN));
        Visitor ada = visitors.drawing(Staff.ADA);
        ada.open(thread);
        ada.page().locator("[data-part=now]").waitFor();
        ada.page().locator("summary:has-text('What protects you')").click();
        ada.press("Show my 24 words");
        String words = ada.page().locator("[data-part=phrase]").innerText();

        assertThat(words.split(" ")).hasSize(24);
        ada.field("24 words from another browser").fill(words + " wrong");
        ada.press("Use these words");
        assertThat(ada.text()).contains("These are not 24 words");
        ada.field("24 words from another browser").fill("  " + words.toUpperCase(Locale.ROOT));
        ada.press("Use these words");
        assertThat(ada.text()).contains("Your names are now those of these words.");
    }
}
