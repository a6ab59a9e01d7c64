package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.offload.caseload.fixture.AContact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a records officer does with a record: takes out, hands over, keeps, lets go, looks up. */
@Journey
class RecordsOfficerTest {

    private static Visitor rhianAt(Visitors visitors, String path) {
        Visitor rhian = visitors.as(Staff.RHIAN);
        rhian.open(path);
        return rhian;
    }

    @Test
    void a_text_and_a_file_go_for_good(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(
                office.aCase(crn)
                        .with(
                                AContact.on(Office.TODAY.minusDays(1))
                                        .withOutcome("ATTC")
                                        .withNote("She moved to 14 Quillwort Lane.")
                                        .build()));
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn + "/attachments");
        byte[] letter = "%PDF-1.4\nMade up.\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        ada.page()
                .locator("#file")
                .setInputFiles(new FilePayload("Her letter.pdf", "application/pdf", letter));
        ada.press("Attach");

        Visitor rhian = rhianAt(visitors, "/cases/" + crn + "/redact");
        PageCheck.check(rhian.page());
        rhian.field("The text, word for word").fill("14 quillwort lane");
        rhian.press("Count where it stands");
        assertThat(rhian.text()).contains("caseload.contact_note: 1");
        PageCheck.check(rhian.page());
        rhian.field("Why").fill("An address that is not his.");
        rhian.press("Take it out for good");
        assertThat(Records.of(office).notes(crn)).containsExactly("She moved to [removed].");
        PageCheck.check(rhian.page());

        rhian.follow("Erase a file");
        PageCheck.check(rhian.page());
        rhian.press("Erase it for good");
        assertThat(rhian.text()).contains("Select the file that must go");
        PageCheck.check(rhian.page());
        rhian.field("Her letter.pdf").check();
        rhian.field("Why").fill("It is not his.");
        rhian.press("Erase it for good");

        assertThat(rhian.text()).contains("The file is gone for good.", "There is no file.");
    }

    @Test
    void everything_held_is_taken_away_to_be_checked(Office office, Visitors visitors)
            throws IOException {
        String crn = office.crn();
        office.add(Cases.full(office, crn));
        Visitor rhian = rhianAt(visitors, "/cases/" + crn + "/disclosure");
        PageCheck.check(rhian.page());

        Download readable = rhian.page().waitForDownload(() -> rhian.follow("File to read"));
        Download machine = rhian.page().waitForDownload(() -> rhian.follow("File for a machine"));

        assertThat(said(readable)).contains(crn, "CHECK: may tell of somebody else");
        assertThat(said(machine)).contains("caseload.person", crn);
    }

    private static String said(Download download) throws IOException {
        return new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_record_is_kept_then_let_go_with_a_proof(Office office, Visitors visitors) {
        String crn = office.crn();
        office.add(office.aCase(crn));
        Visitor rhian = rhianAt(visitors, "/cases/" + crn + "/retention");
        assertThat(rhian.text()).contains("nobody has said when it is to be looked at");
        PageCheck.check(rhian.page());

        rhian.field("Look at it again on").fill("1/4/2020");
        rhian.field("It must be kept (legal hold)").check();
        rhian.field("Why it must be kept").fill("Inquest");
        rhian.press("Save");
        assertThat(rhian.text()).contains("It cannot go: it must be kept.");

        rhian.field("It must be kept (legal hold)").uncheck();
        rhian.press("Save");
        PageCheck.check(rhian.page());
        rhian.field("Why it may go").fill("Six years after the end");
        rhian.field("Type the CRN, to be sure").fill(crn);
        rhian.press("Delete this record for good");

        assertThat(rhian.text()).contains("The record is gone.", crn, "Six years after the end");
        PageCheck.check(rhian.page());
    }

    @Test
    void who_looked_at_a_person_and_what_somebody_looked_at(Office office, Visitors visitors) {
        office.clock().setTo(Office.NINE.plusDays(1)); // later than any other journey
        String crn = office.addCallDue();
        visitors.as(Staff.ADA).open("/cases/" + crn);
        Visitor rhian = visitors.afresh(Staff.RHIAN);

        rhian.open("/audit");
        PageCheck.check(rhian.page());
        rhian.field("CRN of a person, or user name of a colleague").fill(crn);
        rhian.press("Show");
        assertThat(rhian.text()).contains("Who looked at " + crn, Staff.ADA.username());
        PageCheck.check(rhian.page());

        rhian.follow("Look up another");
        rhian.field("CRN of a person, or user name of a colleague").fill(Staff.ADA.username());
        rhian.press("Show");

        assertThat(rhian.text()).contains("What " + Staff.ADA.username() + " did", crn);
        PageCheck.check(rhian.page());
    }
}
