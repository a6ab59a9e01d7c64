package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.rulebook.book.ShippedBooks;

/** The tables of a draft in an editor for DMN. */
@Journey
class EditorJourneyTest {

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
    }

    private void openEditor() {
        pola.open(draft);
        pola.follow("Edit the tables in a DMN editor");
        untilThere("Row 1, row");
    }

    private void untilThere(String cell) {
        pola.field(cell).waitFor();
    }

    private void write(String cell, String answer) {
        pola.field(cell).fill("\"" + answer + "\"");
    }

    @Test
    void a_cell_that_is_changed_there_is_changed_in_the_rulebook() {
        openEditor();
        PageCheck.check(pola.page());

        write("Row 2, interval 1", "3 working days");
        pola.press("What narrows it");
        untilThere("Row 1, strikes");
        PageCheck.check(pola.page());
        pola.press("Save both tables");

        assertThat(pola.path()).startsWith(draft + "?");
        assertThat(pola.text()).contains("Saved.", "within 3 working days");
    }

    @Test
    void what_is_missing_in_a_new_column_and_a_new_row_is_named_and_nothing_is_lost() {
        openEditor();

        pola.page().getByTitle("Add input").click();
        pola.page().locator("thead .input-variable").last().dblclick();
        pola.field("Input expression").fill("safe times");
        pola.page().getByTitle("Add rule").click();
        write("Row 5, safe times", "AGREED");
        write("Row 5, row", "at-safe-times");
        pola.press("Save both tables");

        untilThere("Row 5, safe times");
        assertThat(pola.text())
                .contains("There is a problem", "column “less contact”: write one of SPO");
        PageCheck.check(pola.page());

        write("Row 5, means 1", "TELEPHONE");
        write("Row 5, interval 1", "plan");
        write("Row 5, since 1", "ANY_CONTACT");
        write("Row 5, less contact", "SPO");
        write("Row 5, attendance", "ALONE");
        write("Row 5, review", "NO");
        pola.press("Save both tables");

        assertThat(pola.text()).contains("Saved.", "at-safe-times");
    }

    @Test
    void what_is_not_saved_is_there_when_the_editor_is_opened_again() {
        openEditor();
        write("Row 2, interval 1", "4 working days");
        pola.page().locator("[data-kept]").getByText("Kept").waitFor();

        openEditor();

        assertThat(pola.text()).contains("You typed this", "\"4 working days\"");
    }

    @Test
    void only_on_its_page_may_elements_have_a_style_of_their_own() {
        assertThat(policy(draft)).startsWith("default-src 'self'; ").doesNotContain("unsafe");
        assertThat(policy(draft + "/editor"))
                .startsWith("default-src 'self'; ")
                .endsWith("; style-src-attr 'unsafe-inline'");
    }

    private String policy(String path) {
        Response page = pola.page().waitForResponse("**" + path, () -> pola.open(path));
        return page.headerValue("Content-Security-Policy");
    }

    @Test
    void the_mark_of_its_makers_stays_in_sight() {
        openEditor();

        assertThat(pola.page().getByTitle("Powered by bpmn.io").isVisible()).isTrue();
    }

    @Test
    void without_a_script_it_leads_to_the_pages_that_need_none(Visitors visitors) {
        Visitor plain = visitors.withoutScript(Staff.POLA);

        plain.open(draft + "/editor");

        assertThat(plain.text()).contains("This editor needs JavaScript.").doesNotContain("<?xml");
        assertThat(plain.button("Save both tables").isVisible()).isFalse();
        plain.follow("Change the tables row by row");
        assertThat(plain.path()).isEqualTo(draft);
    }
}
