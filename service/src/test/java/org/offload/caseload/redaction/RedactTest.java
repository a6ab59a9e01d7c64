package org.offload.caseload.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.attachment.AFileToAttach;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Drafts;
import org.offload.platform.HeldOfPerson;
import org.offload.platform.Ids;
import org.offload.platform.StoredSearches;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A victim's address, typed in error, is planted everywhere a text can live; then it must go. */
@PageTest
class RedactTest {

    private static final String CASE = "/cases/X800001";
    private static final String PLANTED = "14 Quillwort Lane";

    private Office office;
    private Desk records;
    private Sweep sweep;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001")
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(60))
                        .with(AContact.on(OnTuesday.TODAY.minusDays(3)).by("N8ADA").build()),
                AUnit.aCase("X800002"));
        records = office.desk(AUnit.RECORDS).withReason();
        sweep = new Sweep(office.jdbc());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void plant() {
        Desk ada = office.desk(AUnit.ADA);
        String address = CASE + "/record/address/";
        ada.post(address + "new", "status", "M", "lines", PLANTED);
        String id = office.list("select address_id::text from caseload.address").getFirst();
        ada.post(address + id, "status", "M", "lines", "1 Other Street", "version", "0");
        ada.post(CASE + "/record/alias/new", "surname", PLANTED);
        ada.post(
                CASE + "/contacts/" + office.contact("X800001") + "/notes",
                "note",
                "She lives at 14  Quillwort\nLane, he says");
        ada.post(
                "/my-day/lines/" + office.line("X800001") + "/offload",
                "to",
                "N8BEN",
                "replyBy",
                "16:00",
                "note",
                "Do not go to " + PLANTED);
        office.bean(Drafts.class)
                .keep(AUnit.BEN, CASE + "/contacts/new", Map.of("note", "near " + PLANTED));
        office.bean(StoredSearches.class).keep(AUnit.BEN, Map.of("q", PLANTED.toUpperCase()));
    }

    @Test
    void nothing_of_the_text_is_left_in_any_table() {
        plant();
        assertThat(sweep.find("quillwort"))
                .contains(
                        "caseload.alias",
                        "caseload.change",
                        "caseload.contact_note",
                        "platform.draft",
                        "platform.stored_search",
                        "worklist.offload");

        Answer done = remove(PLANTED, "An address that is not his");

        assertThat(done.location()).contains("caseload.notice.redacted");
        assertThat(sweep.find("quillwort")).isEmpty();
        assertThat(office.list("select text from caseload.contact_note"))
                .contains("She lives at [removed], he says");
    }

    @Test
    void nothing_of_the_text_is_left_in_the_files_of_tables_and_indexes() throws IOException {
        plant();
        assertThat(sweep.findOnDisk("Quillwort")).isTrue();

        remove(PLANTED, "An address that is not his");

        assertThat(sweep.findOnDisk("Quillwort")).isFalse();
        assertThat(sweep.findOnDisk("quillwort")).isFalse();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_text_is_in_no_log(CapturedOutput log) {
        System.out.println("planted quillwort"); // what is in a log can be found

        plant();
        remove(PLANTED, "An address that is not his");

        assertThat(log.getAll().toLowerCase(Locale.ROOT).split("quillwort", -1)).hasSize(2);
    }

    @Test
    void a_file_is_erased_with_its_name_even_when_it_was_off_the_record() throws IOException {
        byte[] content = AFileToAttach.pdf("She lives in Quillwort Lane");
        Desk ada = office.desk(AUnit.ADA);
        ada.upload(Ids.next(), CASE + "/attachments", "Quillwort.pdf", content);
        String id = office.list("select attachment_id::text from caseload.attachment").getFirst();
        ada.post(CASE + "/attachments/" + id + "/withdraw", "reason", "Another person’s.");
        assertThat(records.get(CASE + "/redact/files").html()).contains("Quillwort.pdf");
        assertThat(sweep.findOnDisk("She lives in")).isTrue();

        Answer done = records.post(CASE + "/redact/files", "file", id, "reason", "Not his.");

        assertThat(done.location()).endsWith("notice=caseload.notice.erased");
        assertThat(sweep.find("quillwort")).isEmpty();
        assertThat(sweep.findOnDisk("She lives in")).isFalse();
        assertThat(records.get(CASE + "/redact/files").html()).contains("There is no file.");
        assertThat(sweep.findOnDisk("Quillwort.pdf")).isFalse();
        assertThat(office.count("caseload.redaction where reason = 'Not his.'")).isOne();
    }

    @Test
    void the_same_form_with_other_words_is_shown_again_and_erases_nothing() {
        String id = attach("One.pdf");
        UUID receipt = Ids.next();
        records.post(receipt, CASE + "/redact/files", "file", id, "reason", "Not his.");

        var second = records.post(receipt, CASE + "/redact/files", "file", id, "reason", "Hers.");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says("This form was saved before with other answers")).isTrue();
        assertThat(second.value("reason")).isEqualTo("Hers.");
        assertThat(office.count("caseload.redaction where crn = 'X800001'")).isOne();
    }

    @Test
    void a_form_that_is_sent_again_writes_no_table_anew() {
        UUID receipt = Ids.next();
        String id = attach("Quillwort.pdf");
        records.post(receipt, CASE + "/redact/files", "file", id, "reason", "Not his.");
        var written = files();

        Answer again =
                records.post(receipt, CASE + "/redact/files", "file", id, "reason", "Not his.");

        assertThat(again.location()).endsWith("notice=caseload.notice.erased");
        assertThat(files()).isEqualTo(written);
    }

    @Test
    void given_a_content_in_a_folder_then_the_table_of_contents_is_left_alone() {
        String id = attach("Quillwort.pdf");
        office.jdbc().sql("update caseload.attachment set kept_by = 'folder'").update();
        var before = files();

        records.post(CASE + "/redact/files", "file", id, "reason", "Not his.");

        assertThat(files().getFirst()).isNotEqualTo(before.getFirst());
        assertThat(files().getLast()).isEqualTo(before.getLast());
    }

    private String attach(String name) {
        office.desk(AUnit.ADA)
                .upload(Ids.next(), CASE + "/attachments", name, AFileToAttach.pdf("Dear Ines"));
        return office.list("select attachment_id::text from caseload.attachment").getFirst();
    }

    private List<String> files() {
        return office.list(
                """
                select pg_relation_filenode(name)::text
                  from (values ('caseload.attachment'), ('caseload.attachment_chunk')) t (name)\
                """);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void given_a_table_that_cannot_be_written_anew_then_the_log_says_what_to_do(
            CapturedOutput log) {
        office.bean(HeldOfPerson.class).rewrite(List.of("caseload.none"));

        assertThat(log).contains("Give this to the database: vacuum (full, analyze) caseload.none");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '', Not his., file, Select the file that must go
                    none, Not his., file, This file is gone already. Select another one
                    00000000-0000-0000-0000-000000000000, Not his., file, This file is gone already. Select another one
                    none, '', reason, 'Enter why, without what the file says'
                    """)
    void what_is_to_be_mended_is_said_before_a_file_is_erased(
            String file, String reason, String field, String words) {
        Answer refused = records.post(CASE + "/redact/files", "file", file, "reason", reason);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).containsEntry(field, words);
    }

    @Test
    void the_audit_and_the_page_keep_who_and_why_and_never_what() {
        plant();

        remove(PLANTED, "An address that is not his");

        assertThat(records.get(CASE + "/redact").html())
                .contains(AUnit.RECORDS.username(), "An address that is not his")
                .doesNotContainIgnoringCase("quillwort");
        assertThat(office.count("caseload.redaction where crn = 'X800001'")).isEqualTo(1);
    }

    @Test
    void a_count_changes_nothing_and_says_where_it_stands() {
        plant();

        Answer counted = records.post(CASE + "/redact", "text", PLANTED, "then", "count");

        assertThat(counted.html()).contains("caseload.contact_note: 2");
        assertThat(counted.value("text")).isEqualTo(PLANTED);
        assertThat(sweep.find("quillwort")).isNotEmpty();
        assertThat(
                        office.list(
                                "select fields::text from platform.draft where username = ?",
                                AUnit.RECORDS.username()))
                .isEmpty();
    }

    @Test
    void the_same_words_in_another_record_stay() {
        office.desk(AUnit.ADA)
                .post("/cases/X800002/record/address/new", "status", "M", "lines", PLANTED);
        plant();

        remove(PLANTED, "An address that is not his");

        assertThat(office.list("select lines from caseload.address where crn = 'X800002'"))
                .containsExactly(PLANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "TELEPHONE", "N8ADA", "N8NORTH", "CHANGED"})
    void a_text_that_is_spelled_like_a_code_leaves_the_codes_alone(String code) {
        plant();
        var before = codes();

        remove(code, "Test of codes");

        assertThat(codes()).isEqualTo(before);
        assertThat(office.desk(AUnit.ADA).get(CASE).status()).isEqualTo(200);
    }

    private List<String> codes() {
        return office.list(
                """
                select concat(g.kind, g.staff_id, g.team_code, a.mode)
                  from caseload.case_grant g join caseload.agreed_contact a using (crn)
                 where crn = 'X800001'\
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\\\temp\\\\(x).*",
                "50% of \"it\"",
                "a|b|c?",
                "Ystrad Mynach’s Côr",
                "😀 smile 😀"
            })
    void signs_of_any_kind_are_taken_word_for_word(String text) {
        office.desk(AUnit.ADA)
                .post(CASE + "/record/address/new", "status", "M", "lines", "x " + text + " y");

        remove(text, "Test of signs");

        assertThat(office.list("select lines from caseload.address"))
                .containsExactly("x [removed] y");
        assertThat(office.list("select after ->> 'lines' from caseload.change"))
                .containsExactly("x [removed] y");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',  why,             text,   Enter the text that must go
                    abc, why,             text,   Enter at least 4 characters; a shorter text stands in too many words
                    nowhere at all, why,  text,   This text stands nowhere in this record. Check the spelling
                    14 Quillwort Lane, '', reason, 'Enter why, without the text itself'
                    14 Quillwort Lane, It is 14 Quillwort Lane, reason, Say why without the text itself
                    """)
    void what_is_to_be_mended_is_said_and_nothing_is_taken_out(
            String text, String reason, String field, String words) {
        plant();

        Answer refused = remove(text, reason);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).containsEntry(field, words);
        assertThat(sweep.find("quillwort")).isNotEmpty();
    }

    private Answer remove(String text, String reason) {
        return records.post(CASE + "/redact", "text", text, "reason", reason, "then", "remove");
    }
}
