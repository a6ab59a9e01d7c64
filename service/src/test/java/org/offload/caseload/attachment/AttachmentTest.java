package org.offload.caseload.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Files on the record. */
@PageTest
class AttachmentTest {

    private static final String CRN = "X800001";
    private static final String PAGE = "/cases/X800001/attachments";

    private static final InputStream BROKEN =
            new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("gone");
                }
            };

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase(CRN).with(AContact.on(OnTuesday.TODAY).withOutcome("ATTC").build()));
        ada = office.desk(AUnit.ADA);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Answer attach(String name, byte[] content, String... fields) {
        return ada.upload(Ids.next(), PAGE, name, content, fields);
    }

    private String link() {
        return PAGE
                + "/"
                + office.list(
                                "select attachment_id::text from caseload.attachment where crn = ?",
                                CRN)
                        .getFirst();
    }

    @Test
    void what_is_attached_comes_back_byte_by_byte_and_only_to_be_saved() {
        byte[] content = AFileToAttach.pdf("x".repeat(3 * InDatabase.PIECE / 2));

        var saved = attach("../../Llythyr ŵyl.pdf", content, "description", "Sick note");
        var back = ada.raw(link());

        assertThat(saved.location()).endsWith("/attachments?notice=caseload.notice.attached");
        assertThat(back.getContentAsByteArray()).isEqualTo(content);
        assertThat(back.getContentType()).isEqualTo("application/pdf");
        assertThat(Objects.requireNonNull(back.getHeader("Content-Disposition")))
                .startsWith("attachment;")
                .contains("Llythyr%20%C5%B5yl.pdf");
        assertThat(back.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(back.getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(ada.get(PAGE).says("Sick note")).isTrue();
        assertThat(ada.get(PAGE).says("Not scanned.")).isTrue();
    }

    @Test
    void each_download_is_a_look() {
        attach("a.txt", AFileToAttach.of("txt"));
        office.desk(AUnit.BEN).raw(link());

        assertThat(
                        office.list(
                                "select act from platform.audit_case where username = 'n8.ben'"
                                        + " and crn = ?",
                                CRN))
                .contains("GET /cases/{crn}/attachments/{id}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "exe  | Choose a PDF, Word, ODT, RTF, text, JPEG, PNG, HEIC or e-mail file: this"
                        + " one holds something else, whatever its name says",
                "html | Choose a PDF, Word, ODT, RTF, text, JPEG, PNG, HEIC or e-mail file: this"
                        + " one holds something else, whatever its name says",
                "docm | Save this file without macros and embedded objects, or as PDF, and choose"
                        + " that one"
            })
    void a_file_that_is_not_what_we_keep_is_refused_and_the_words_stay(String kind, String words) {
        var answer = attach("letter.pdf", AFileToAttach.of(kind), "description", "Kept words");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.besideField("file")).isEqualTo(words);
        assertThat(answer.value("description")).isEqualTo("Kept words");
        assertThat(office.count("caseload.attachment where crn = ?", CRN)).isZero();
    }

    @Test
    void none_an_empty_one_and_one_too_large_are_refused_in_words() {
        byte[] large = AFileToAttach.pdf("x".repeat(10 * 1024 * 1024));

        assertThat(ada.post(PAGE, "description", "x").besideField("file"))
                .isEqualTo("Choose a file");
        assertThat(attach("a.pdf", new byte[0]).besideField("file"))
                .isEqualTo("Choose another file: this one is empty");
        assertThat(attach("a.pdf", large).besideField("file"))
                .isEqualTo("Choose a file of at most 10 MB");
        assertThat(attach("a.pdf", AFileToAttach.of("pdf"), "description", "x".repeat(201)).mends())
                .containsKey("description");
    }

    @Test
    void a_form_that_is_sent_several_times_attaches_once() {
        UUID receipt = Ids.next();

        List<Integer> answers =
                AtOnce.each(
                        4,
                        _ -> ada.upload(receipt, PAGE, "a.pdf", AFileToAttach.of("pdf")).status());
        var other = ada.upload(receipt, PAGE, "a.pdf", AFileToAttach.pdf("Other."));

        assertThat(answers).containsOnly(302);
        assertThat(other.besideField("file"))
                .isEqualTo("Your first file is attached. Choose this one again to attach it too.");
        assertThat(office.count("caseload.attachment where crn = ?", CRN)).isEqualTo(1);
    }

    @Test
    void one_of_a_contact_stands_there_and_on_the_list_of_the_person() {
        String contact = office.contact(CRN).toString();

        var saved = attach("note.txt", AFileToAttach.of("txt"), "contact", contact);
        var wrong = attach("n.txt", AFileToAttach.of("txt"), "contact", Ids.next().toString());

        assertThat(saved.location()).contains("/contacts/" + contact);
        assertThat(ada.get("/cases/X800001/contacts/" + contact).says("note.txt")).isTrue();
        assertThat(ada.get(PAGE).says("note.txt")).isTrue();
        assertThat(wrong.status()).isEqualTo(404);
    }

    @Test
    void a_sensitive_one_is_kept_back_from_those_who_only_gave_a_reason() {
        attach("private.txt", AFileToAttach.of("txt"), "sensitive", "yes");
        var cai = office.desk(AUnit.CAI).withReason();

        assertThat(cai.get(PAGE).says("A sensitive file")).isTrue();
        assertThat(cai.get(PAGE).says("private.txt")).isFalse();
        assertThat(cai.get(link()).location()).isEqualTo(PAGE);
        assertThat(cai.get(link() + "/withdraw").status()).isEqualTo(404);
        assertThat(cai.post(link() + "/withdraw", "reason", "Mine").status()).isEqualTo(404);
        assertThat(office.desk(AUnit.BEN).raw(link()).getStatus()).isEqualTo(200);
    }

    @Test
    void one_that_should_not_be_there_goes_with_a_reason() {
        attach("wrong.txt", AFileToAttach.of("txt"));
        String link = link();

        var silent = ada.post(link + "/withdraw");
        var done = ada.post(link + "/withdraw", "reason", "Another person’s");

        assertThat(silent.besideField("reason")).isEqualTo("Enter why it should not be here");
        assertThat(done.location()).endsWith("caseload.notice.detached");
        assertThat(ada.get(PAGE).says("wrong.txt")).isFalse();
        assertThat(ada.get(link).status()).isEqualTo(404);
    }

    @Test
    void a_form_with_a_file_is_refused_where_no_page_takes_files() {
        var elsewhere =
                ada.upload(
                        Ids.next(),
                        "/cases/X800001/contacts/new",
                        "a.pdf",
                        AFileToAttach.of("pdf"),
                        "happened",
                        "NOTE");

        assertThat(elsewhere.status()).isEqualTo(415);
        assertThat(office.nobody().post(PAGE, "x", "y").status()).isEqualTo(401);
    }

    @Test
    void a_file_of_somebody_who_is_not_signed_in_is_not_even_read() {
        Answer answer = office.nobody().upload(Ids.next(), PAGE, "a.pdf", AFileToAttach.of("pdf"));

        assertThat(answer.location()).isEqualTo("/sign-in");
    }

    @Test
    void a_folder_keeps_what_the_database_would(@TempDir Path folder) throws IOException {
        var keeping = new InFolder(folder.toString());
        UUID id = Ids.next();
        var back = new ByteArrayOutputStream();

        keeping.keep(Crn.of(CRN), id, new ByteArrayInputStream(AFileToAttach.of("pdf")));
        keeping.send(Crn.of(CRN), id, back);

        assertThat(back.toByteArray()).isEqualTo(AFileToAttach.of("pdf"));
        assertThat(folder.resolve(CRN).resolve(id.toString())).exists();
    }

    @Test
    void a_file_that_breaks_off_does_not_stay_in_the_folder(@TempDir Path folder) {
        var keeping = new InFolder(folder.toString());
        var half = new SequenceInputStream(new ByteArrayInputStream(new byte[9]), BROKEN);

        assertThatThrownBy(
                        () ->
                                office.bean(TransactionTemplate.class)
                                        .executeWithoutResult(_ -> keep(keeping, half)))
                .hasRootCauseMessage("gone");

        assertThat(folder.resolve(CRN)).isEmptyDirectory();
    }

    private static void keep(InFolder keeping, InputStream content) {
        try {
            keeping.keep(Crn.of(CRN), Ids.next(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "a scanner that ends with {0} says {1}")
    @CsvSource({"true, CLEAN", "false, HARMFUL", "no-such-program, NO_ANSWER", "'', NOT_ASKED"})
    void the_scanner_says_by_its_end_whether_a_file_does_harm(String command, Scan.Answer answer) {
        assertThat(new Scan(command).ask(Path.of("x"))).isEqualTo(answer);
    }
}
