package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.function.Consumer;

/** An idea is proposed, weighed, decided late, and told of, with a script and without. */
@Journey
class IdeaJourneyTest {

    private static final Consumer<Visitor> LOOK = visitor -> PageCheck.check(visitor.page());

    /** The check is a script itself. */
    private static final Consumer<Visitor> NO_LOOK = _ -> {};

    @AfterEach
    void clear(Office office) {
        for (String table : new String[] {"idea_comment", "idea_view", "idea_entry", "idea"}) {
            office.jdbc().sql("delete from voice." + table).update();
        }
    }

    @Test
    void an_idea_is_proposed_weighed_decided_late_and_told_of(Office office, Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/voice/ideas");
        PageCheck.check(ada.page());
        ada.open("/voice/ideas/new");
        PageCheck.check(ada.page());
        propose(ada, "A very long word: " + "gel".repeat(40), LOOK);
        PageCheck.check(ada.page());

        Visitor ben = visitors.as(Staff.BEN);
        weigh(ben);
        PageCheck.check(ben.page());
        ben.follow("Change my objection");
        PageCheck.check(ben.page());

        Visitor eva = visitors.as(Staff.EVA);
        name(eva, LOOK);
        PageCheck.check(eva.page());
        office.clock().setTo(LocalDateTime.parse("2020-04-20T09:00"));
        ben.open("/voice/ideas");
        assertThat(ben.text()).contains("Overdue", "nobody agrees, 1 objects");
        PageCheck.check(ben.page());
        decide(ben, LOOK);
        PageCheck.check(ben.page());
        ben.open("/voice/ideas/outcomes");
        assertThat(ben.text()).contains("Gel at the doors", "Gel is at every door.");
        PageCheck.check(ben.page());
    }

    @Test
    void all_of_it_works_without_a_script(Visitors visitors) {
        propose(visitors.withoutScript(Staff.ADA), "At each door.", NO_LOOK);
        Visitor ben = visitors.withoutScript(Staff.BEN);
        weigh(ben);
        ben.press("Agree");
        assertThat(ben.text()).contains("1 colleague agrees, nobody objects. You agree.");
        ben.press("Take it back");
        assertThat(ben.text()).contains("Nobody agrees, nobody objects.");
        name(visitors.withoutScript(Staff.EVA), NO_LOOK);
        decide(ben, NO_LOOK);
    }

    private static void propose(Visitor ada, String text, Consumer<Visitor> look) {
        ada.open("/voice");
        ada.follow("Ideas");
        ada.follow("Propose an idea");
        ada.press("Propose it");
        assertThat(ada.text()).contains("Enter what you propose", "Enter how it would work");
        look.accept(ada);
        ada.page().locator("#title").fill("Gel at the doors");
        ada.page().locator("#text").fill(text);
        ada.press("Propose it");
        assertThat(ada.text()).contains("Your idea is published.", "Proposed by Ada Lovell");
    }

    private static void weigh(Visitor ben) {
        ben.open("/voice/ideas");
        ben.follow("Gel at the doors");
        ben.page().locator("#text").fill("> At each door.\nWhich doors?");
        ben.press("Publish the comment");
        assertThat(ben.text()).contains("Your comment is published.", "Which doors?");
        ben.press("Agree");
        assertThat(ben.text()).contains("You agree.");
        ben.follow("Object");
        ben.page().locator("#reason").fill("");
        ben.press("Save the objection");
        assertThat(ben.text()).contains("Enter why you object");
        ben.page().locator("#reason").fill("Nobody fills it.");
        ben.press("Save the objection");
        assertThat(ben.text()).contains("You object.", "Nobody fills it.");
    }

    private static void name(Visitor eva, Consumer<Visitor> look) {
        eva.open("/voice/ideas");
        eva.follow("Gel at the doors");
        eva.follow("Name who decides");
        eva.press("Name who decides");
        assertThat(eva.text()).contains("Enter who decides", "Enter by when");
        look.accept(eva);
        eva.page().locator("#who").fill("N77A002");
        eva.page().locator("#due").fill("+4");
        eva.press("Name who decides");
        assertThat(eva.text()).contains("Ben Marsh decides by");
    }

    private static void decide(Visitor ben, Consumer<Visitor> look) {
        ben.open("/voice/ideas");
        ben.follow("Gel at the doors");
        ben.follow("Decide");
        look.accept(ben);
        ben.field("Tried until a date").check();
        ben.page().locator("#until").fill("+90");
        ben.page().locator("#text").fill("Let us see.");
        ben.press("Decide");
        assertThat(ben.text()).contains("Being tried");
        ben.follow("Tell what became of it");
        look.accept(ben);
        ben.page().locator("#text").fill("Gel is at every door.");
        ben.field("It is done").check();
        ben.press("Tell what became of it");
        assertThat(ben.text()).contains("It is done. What became of it stands below.");
    }
}
