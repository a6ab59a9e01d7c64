package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.journey.Office.TODAY;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Contacts of every kind: recorded, corrected, with files, and copied. */
@Journey
class ContactPagesTest {

    private static final String MORE = "Another kind of contact, another day, sensitive";

    private static String aCaseWithAContact(Office office) {
        String crn = office.crn();
        office.add(
                office.aCase(crn)
                        .with(
                                office.anAppointment(TODAY.minusDays(1))
                                        .withOutcome("ATTC")
                                        .withNote("Came on time.")
                                        .build()));
        return crn;
    }

    /** Opens the entry of the log that a case has. */
    private static Visitor atEntry(Office office, Visitor visitor, String crn) {
        visitor.open("/cases/" + crn + "/contacts/" + Records.of(office).contact(crn));
        return visitor;
    }

    @Test
    void another_kind_of_contact_is_found_by_a_few_letters_with_its_own_outcomes(
            Office office, Visitors visitors) {
        String crn = aCaseWithAContact(office);
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/contacts/new");

        ada.field("Another outcome").check();
        ada.page().getByText(MORE).click();
        ada.field("Type a few letters of it").fill("alc key");

        assertThat(ada.field("Kind of contact").inputValue()).isEqualTo("C089");
        assertThat(values(ada.field("Outcome"))).contains("ATSH").doesNotContain("NOANS", "ATCH");
        PageCheck.check(ada.page());

        ada.field("Outcome").selectOption("ATTC");
        ada.press("Save");

        assertThat(ada.text()).contains("Recorded.");
        assertThat(Records.of(office).types(crn)).contains("C089");
    }

    private static List<String> values(Locator list) {
        return list.locator("option").all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    @Test
    void without_script_every_kind_stands_in_one_list_and_a_wrong_outcome_is_refused(
            Office office, Visitors visitors) {
        String crn = aCaseWithAContact(office);
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/cases/" + crn + "/contacts/new");

        ada.field("Another outcome").check();
        ada.page().getByText(MORE).click();
        ada.field("Kind of contact").selectOption(new SelectOption().setValue("C084"));
        ada.field("Outcome").selectOption("ATCH");
        ada.press("Save");

        assertThat(ada.text())
                .contains("Select an outcome that this kind of contact can have: 3 Way Meeting");

        ada.field("Outcome").selectOption("ATTC");
        ada.press("Save");

        assertThat(Records.of(office).types(crn)).contains("C084");
    }

    @Test
    void correct_an_entry_and_look_at_its_history(Office office, Visitors visitors) {
        String crn = aCaseWithAContact(office);
        Visitor ada = atEntry(office, visitors.as(Staff.ADA), crn);
        PageCheck.check(ada.page());

        ada.follow("Correct this entry");
        PageCheck.check(ada.page());
        ada.field("Outcome").selectOption("AFTC");
        ada.press("Save the correction");

        assertThat(ada.text()).contains("Enter why it is corrected");
        PageCheck.check(ada.page());

        ada.field("Why it is corrected").fill("Came, and left at once.");
        ada.press("Save the correction");
        assertThat(ada.text()).contains("Corrected.", "Failed to Comply");
        ada.follow("History");

        assertThat(ada.text()).contains("Came, and left at once.");
        PageCheck.check(ada.page());
    }

    @Test
    void take_an_entry_off_the_log(Office office, Visitors visitors) {
        String crn = aCaseWithAContact(office);
        Visitor ada = atEntry(office, visitors.withoutScript(Staff.ADA), crn);

        ada.follow("Correct this entry");
        ada.page().getByText("This should not be here at all").click();
        ada.field("Why it is wrong").fill("Another person’s.");
        ada.press("Take it off the log");

        assertThat(ada.text()).contains("It is off the log.", "No entries.");
    }

    @Test
    void attach_a_file_take_it_away_and_take_it_off(Office office, Visitors visitors)
            throws IOException {
        String crn = aCaseWithAContact(office);
        byte[] content = "%PDF-1.4\nMade up.\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        Visitor ada = atEntry(office, visitors.as(Staff.ADA), crn);
        ada.follow("Attach a file");
        PageCheck.check(ada.page());

        ada.press("Attach");
        assertThat(ada.text()).contains("Choose a file");
        PageCheck.check(ada.page());

        ada.page()
                .locator("#file")
                .setInputFiles(new FilePayload("Sick note.pdf", "application/pdf", content));
        ada.field("What it is (optional)").fill("From the doctor");
        ada.press("Attach");
        assertThat(ada.text()).contains("The file is attached.", "From the doctor", "Not scanned.");
        PageCheck.check(ada.page());

        Download download = ada.page().waitForDownload(() -> ada.follow("Sick note.pdf"));
        assertThat(download.suggestedFilename()).isEqualTo("Sick note.pdf");
        assertThat(download.createReadStream().readAllBytes()).isEqualTo(content);

        ada.page().getByText("Take off the record").click();
        PageCheck.check(ada.page());
        ada.field("Why it should not be here").fill("Another person’s.");
        ada.press("Take it off the record");

        assertThat(ada.text()).contains("The file is off the record.", "No files.");
    }

    @Test
    void copy_the_text_for_the_other_system_by_one_click(Office office, Visitors visitors) {
        String crn = aCaseWithAContact(office);
        Visitor ada = visitors.as(Staff.ADA);
        ada.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        atEntry(office, ada, crn);

        ada.follow("Copy text for the other system");

        ada.page().getByText("Copied").waitFor();
        assertThat(clipboard(ada.context()))
                .contains("CRN: " + crn, "Type: COPT Planned Telephone Contact", "Came on time.");
    }

    private static String clipboard(BrowserContext context) {
        return (String) context.pages().getFirst().evaluate("() => navigator.clipboard.readText()");
    }

    @Test
    void without_script_the_text_stands_in_a_box(Office office, Visitors visitors) {
        String crn = aCaseWithAContact(office);
        Visitor ada = atEntry(office, visitors.withoutScript(Staff.ADA), crn);

        ada.follow("Copy text for the other system");

        assertThat(ada.page().locator("textarea").inputValue()).contains("CRN: " + crn);
    }

    @Test
    void without_script_going_back_and_saving_again_meets_the_first(
            Office office, Visitors visitors) {
        String crn = aCaseWithAContact(office);
        Visitor ada = visitors.withoutScript(Staff.ADA);
        ada.open("/cases/" + crn);
        ada.follow("Record a contact");
        ada.field("Just a note").check();
        ada.field("Note").fill("Once.");
        ada.press("Save");
        ada.page().waitForURL(url -> !url.contains("/contacts/new"));

        ada.page().goBack();
        ada.field("Just a note").check();
        ada.field("Note").fill("Twice.");
        ada.press("Save");

        assertThat(ada.text()).contains("This is saved already", "Once.");
        assertThat(Records.of(office).notes(crn)).containsExactly("Came on time.", "Once.");
    }

    @Test
    void the_page_of_the_outgoing_file(Office office, Visitors visitors) throws IOException {
        String crn = aCaseWithAContact(office);
        Visitor sian = visitors.as(Staff.SIAN);
        sian.open("/cases/" + crn + "/contacts/new");
        sian.field("Just a note").check();
        sian.field("Note").fill("For the file.");
        sian.press("Save");
        sian.open("/outgoing");
        PageCheck.check(sian.page());

        Download download = sian.page().waitForDownload(() -> sian.press("Take the file"));

        assertThat(download.suggestedFilename()).isEqualTo("offload-2020-04-07.csv");
        assertThat(new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(crn, "For the file.");
    }
}
