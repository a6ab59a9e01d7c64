package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.rulebook.book.ShippedBooks;

/** The pages on which a policy lead writes a rulebook. */
@Journey
class RulebookPagesTest {

    private static final String ORDINARY = "/rulebooks/" + ShippedBooks.ALL.getFirst().id();

    private Office office;
    private Visitor pola;
    private String draft;

    @BeforeEach
    void makeADraft(Office given, Visitors visitors) {
        office = given;
        pola = visitors.as(Staff.POLA);
        pola.open(ORDINARY);
        pola.press("Make a draft from this");
        draft = pola.path().replaceAll("[?#].*", "");
    }

    /** Other tests count rulebooks. */
    @AfterEach
    void removeIt() {
        office.removeRulebooks(Staff.POLA);
        office.jdbc()
                .sql("delete from rulebook.mode_minutes where set_by = 'pola.journey'")
                .update();
    }

    @Test
    void a_draft_and_what_it_says_of_itself() {
        assertThat(pola.text()).contains("Draft made.", "Version 2");
        PageCheck.check(pola.page());

        pola.open(draft + "/about");
        PageCheck.check(pola.page());

        pola.field("Amount of first-after-release").fill("none");
        pola.press("Save");

        assertThat(pola.text()).contains("There is a problem");
        PageCheck.check(pola.page());
    }

    @Test
    void a_row_is_changed_and_moved() {
        pola.open(draft + "/contact/first-highest-tier");
        PageCheck.check(pola.page());

        pola.field("Contact 1: how many days or months").fill("3");
        pola.press("Save");

        assertThat(pola.path()).startsWith(draft);
        assertThat(pola.text()).contains("Saved.", "within 3 working days");

        pola.page().locator("#contact-first-highest-tier button").first().click();

        assertThat(pola.text()).containsPattern("1\\.\\s+Tier: A");
        PageCheck.check(pola.page());
    }

    @Test
    void a_new_row_with_all_to_mend_and_a_row_of_restrictions() {
        pola.open(draft + "/contact/new");
        pola.press("Save");

        assertThat(pola.text()).contains("Enter a name for the row");
        PageCheck.check(pola.page());

        pola.open(draft + "/restriction/remote-only");
        PageCheck.check(pola.page());
    }

    @Test
    void an_example_is_filled_in_by_the_tables_and_only_confirmed() {
        pola.open(draft + "/examples/new");
        PageCheck.check(pola.page());

        pola.field("Name").fill("Whoever comes first");
        pola.press("Save");

        assertThat(pola.text()).contains("Check what the tables say now");
        PageCheck.check(pola.page());

        pola.press("Save");

        assertThat(pola.text()).contains("Whoever comes first", "As expected: row");
        PageCheck.check(pola.page());
    }

    @Test
    void a_file() {
        pola.open(draft + "/upload");
        PageCheck.check(pola.page());

        pola.press("Replace");

        assertThat(pola.text()).contains("Choose a file");
        PageCheck.check(pola.page());
    }

    @Test
    void how_long_a_contact_takes_is_set_for_a_later_day_and_taken_back() {
        pola.open("/rulebooks");
        pola.follow("How long a contact takes");
        assertThat(pola.text()).contains("These are assumptions, not official figures.");
        PageCheck.check(pola.page());

        pola.follow("Change a figure");
        PageCheck.check(pola.page());
        pola.press("Save");
        assertThat(pola.text()).contains("Select a way of meeting", "Enter how many minutes");
        PageCheck.check(pola.page());

        pola.field("Home visit").check();
        pola.field("How many minutes does one take?").fill("75");
        pola.field("From which day?").fill("1/5/2020");
        pola.field("Why, and where is the figure from?").fill("Timed 40 visits in March.");
        pola.press("Save");
        assertThat(pola.text()).contains("Home visit: 75 minutes", "From 1 May 2020");
        PageCheck.check(pola.page());

        pola.follow("Take back Home visit: 75 minutes, From 1 May 2020");
        PageCheck.check(pola.page());
        pola.field("Why?").fill("The visits were of another unit.");
        pola.press("Take it back");
        assertThat(pola.text()).contains("Taken back by Pola Lind on 7 April 2020");
        PageCheck.check(pola.page());
    }

    @Test
    void a_preview_says_by_which_minutes_it_counts() {
        pola.open(draft + "/preview");
        pola.page().getByText("Hours are counted by the minutes set for 7 April 2020").click();

        assertThat(pola.text()).contains("Doorstep visit", "60 minutes");
        PageCheck.check(pola.page());
    }
}
