package org.offload.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseBulk;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.kernel.Crn;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.Audit;
import org.offload.platform.audit.AuditSeal;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The drill: a service that is used, its backup, and a new place that becomes the same. */
@ExtendWith(OutputCaptureExtension.class)
class BackupTest {

    private static final Path ATTACHED = Path.of("X800001", "0197b2a4-0000-7000-8000-000000000001");

    private static final String AS_IF_A_CLUSTER =
            """
            insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
            values (1, 'citus', 10, 2200, false, '0')\
            """;

    private static final String REFUSE_AT_COMMIT =
            """
            create function platform.refuse() returns trigger language plpgsql
                as $$ begin raise 'not at the last moment'; end $$;
            create constraint trigger refuse after insert on caseload.person
                deferrable initially deferred for each row execute function platform.refuse()\
            """;

    @TempDir private static Path scratch;

    private static OffloadOn used;
    private static OffloadOn empty;
    private static Path backup;
    private static int saved = 1;

    @BeforeAll
    static void aServiceThatIsUsedAndItsBackup() throws Exception {
        used = OffloadOn.anEmptyDatabase("used", scratch.resolve("files"));
        empty = OffloadOn.anEmptyDatabase("empty", scratch.resolve("no-files"));
        AUnit.add(used.bean(RegisterBulk.class), used.bean(Accounts.class), used.jdbc());
        saveOneMore();
        attach();
        backup = scratch.resolve("backup");
        assertThat(run(used, backup)).isZero();
    }

    @AfterAll
    static void nothingIsLeft() throws SQLException {
        used.close();
        empty.close();
    }

    @Test
    void given_people_who_go_on_saving_then_what_is_restored_is_one_moment_of_it(CapturedOutput out)
            throws Exception {
        Path made = scratch.resolve("while-saving");
        String seal = used.bean(AuditSeal.class).draw();
        var before = used.rows();

        used.bean(MakeBackup.class).handle(made, seal, _ -> meanwhile(BackupTest::saveOneMore));

        assertThat(used.rows()).isNotEqualTo(before);
        try (var restored = OffloadOn.anEmptyDatabase("restored", scratch.resolve("copies"))) {
            assertThat(restored.bean(RestoreCommand.class).run(List.of(made.toString()))).isZero();
            assertThat(restored.rows()).isEqualTo(before);
            assertThat(scratch.resolve("copies").resolve(ATTACHED)).hasContent("Dear Ines");
        }
        assertThat(out.getOut()).contains("all whole up to this hash:\n" + seal);
    }

    @Test
    void given_a_file_that_the_record_names_and_nobody_has_then_the_backup_says_so(
            CapturedOutput out) throws IOException {
        Files.delete(scratch.resolve("files").resolve(ATTACHED));

        int result = run(used, scratch.resolve("a-file-missing"));
        write();

        assertThat(result).isEqualTo(1);
        assertThat(out.getOut()).contains(ATTACHED + ": missing");
        assertThat(out.getErr()).contains("not in their folder: 1,");
        assertThat(scratch.resolve("a-file-missing/manifest.json"))
                .content()
                .contains("\"missing\" : 1");
    }

    @Test
    void given_a_file_that_is_erased_meanwhile_then_nothing_is_missing() throws IOException {
        Path made = scratch.resolve("while-erasing");

        var manifest =
                used.bean(MakeBackup.class).handle(made, "", _ -> meanwhile(BackupTest::erase));
        attach();

        assertThat(manifest.kept()).isZero();
        assertThat(manifest.missing()).isZero();
    }

    @Test
    void given_one_changed_byte_in_any_file_then_that_file_is_named(CapturedOutput out)
            throws IOException {
        try (Stream<Path> files = Files.list(backup)) {
            for (Path file : files.toList()) {
                byte[] whole = Files.readAllBytes(file);
                byte[] changed = whole.clone();
                changed[whole.length / 2] ^= 1;
                Files.write(file, changed);

                assertThat(restore(backup)).as("%s", file).isEqualTo(1);
                Files.write(file, whole);
            }
        }
        assertThat(out.getErr())
                .contains("manifest.json of the backup", "caseload.person.copy.gz of the backup");
        assertNothingRestored();
    }

    @Test
    void given_a_cluster_then_its_operator_is_told_that_this_is_no_backup_of_it(
            CapturedOutput out) {
        Path made = scratch.resolve("of-a-cluster");
        used.jdbc().sql(AS_IF_A_CLUSTER).update();

        int result = run(used, made);
        used.jdbc().sql("delete from pg_extension where extname = 'citus'").update();

        assertThat(result).isEqualTo(1);
        assertThat(out.getErr()).contains("docs/cluster.md");
        assertThat(made).doesNotExist();
    }

    @Test
    void given_a_file_less_then_it_is_named(CapturedOutput out) throws IOException {
        Path copy = copyOfBackup("a-file-less");
        Files.delete(copy.resolve("caseload.contact.copy.gz"));

        assertThat(restore(copy)).isEqualTo(1);

        assertThat(out.getErr()).contains("caseload.contact.copy.gz of the backup is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "another-column, 'columns\" : \"name, value', 'columns\" : \"name', manifest.json of",
        "another-version, V001__spread.sql, V001__other.sql, Another version of Offload",
        "newer-format, 'format\" : 1', 'format\" : 2', A newer version of Offload",
        "another-folder, 'of\" : \"attachments', 'of\" : \"others', others.zip of"
    })
    void given_a_manifest_that_does_not_fit_then_nothing_is_restored(
            String name, String was, String is, String says, CapturedOutput out)
            throws IOException {
        Path copy = copyOfBackup(name);
        rewrite(copy, text -> text.replace(was, is));

        assertThat(restore(copy)).isEqualTo(1);

        assertThat(out.getErr()).contains(says);
        assertNothingRestored();
    }

    @Test
    void given_another_count_of_rows_then_what_was_put_in_is_taken_back(CapturedOutput out)
            throws IOException {
        Path copy = copyOfBackup("another-count");
        rewrite(copy, text -> text.replaceFirst("(platform.setting\"[^}]*count\" : )", "$19"));

        assertThat(restore(copy)).isEqualTo(1);

        assertThat(out.getErr()).contains("platform.setting.copy.gz of the backup");
        assertNothingRestored();
    }

    @Test
    void given_a_commit_that_fails_then_the_files_are_taken_back_too() throws IOException {
        empty.jdbc().sql(REFUSE_AT_COMMIT).update();

        assertThatThrownBy(() -> restore(backup)).hasStackTraceContaining("not at the last moment");
        empty.jdbc().sql("drop function platform.refuse() cascade").update();

        assertThat(scratch.resolve("no-files")).isEmptyDirectory();
        Files.delete(scratch.resolve("no-files"));
        assertNothingRestored();
    }

    @Test
    void given_an_audit_that_does_not_end_in_its_seal_then_what_was_put_in_is_taken_back(
            CapturedOutput out) throws IOException {
        Path copy = copyOfBackup("another-seal");
        rewrite(copy, text -> text.replaceFirst("(seal\" : \")[0-9a-f]{4}", "$1beef"));

        assertThat(restore(copy)).isEqualTo(1);

        assertThat(out.getErr()).contains("does not hold together", "no anchor has this hash");
        assertNothingRestored();
    }

    @Test
    void given_a_database_in_use_then_nothing_is_restored_over_it(CapturedOutput out) {
        assertThat(used.bean(RestoreCommand.class).run(List.of(backup.toString()))).isEqualTo(1);

        assertThat(out.getErr()).contains("The database is not empty: caseload.");
    }

    @Test
    void given_a_folder_without_the_last_file_then_it_is_no_backup(CapturedOutput out)
            throws IOException {
        Path copy = copyOfBackup("not-finished");
        Files.delete(copy.resolve("SHA256SUMS"));

        assertThat(restore(copy)).isEqualTo(1);

        assertThat(out.getErr()).contains("no backup, or one that was not finished");
    }

    @Test
    void given_a_backup_that_ends_half_way_then_nothing_is_left_of_it() {
        Path target = scratch.resolve("half/way");

        assertThatThrownBy(() -> used.bean(MakeBackup.class).handle(target, "", _ -> stop()))
                .hasMessage("stopped");

        assertThat(target.getParent()).isEmptyDirectory();
    }

    @Test
    void given_a_folder_that_is_there_then_no_backup_is_written_over_it(CapturedOutput out) {
        assertThat(run(used, backup)).isEqualTo(1);

        assertThat(out.getErr()).contains("is there already");
    }

    @Test
    void a_backup_is_its_owner_s_only_and_holds_nothing_that_lets_somebody_in() throws IOException {
        assertThat(Files.getPosixFilePermissions(backup)).hasSize(3);
        assertThat(backup.resolve("platform.account.copy.gz")).exists();
        assertThat(Tables.LEFT_OUT)
                .allSatisfy(
                        table -> {
                            assertThat(used.rowsOf(table)).isNotNegative();
                            assertThat(backup.resolve(table + ".copy.gz")).doesNotExist();
                        });
    }

    @Test
    void given_no_folder_then_the_commands_say_how_they_are_used(CapturedOutput out) {
        assertThat(used.bean(BackupCommand.class).run(List.of())).isEqualTo(2);
        assertThat(used.bean(RestoreCommand.class).run(List.of("--to", "x"))).isEqualTo(2);

        assertThat(out.getErr()).contains("./offload backup FOLDER", "./offload restore FOLDER");
    }

    private static void saveOneMore() {
        String crn = "X80%04d".formatted(saved++);
        LocalDate day = LocalDate.of(2020, 4, 7);
        used.bean(CaseBulk.class)
                .add(
                        List.of(
                                AUnit.aCase(crn)
                                        .named("Zoë", "Tab\t\\N \"quoted\"\nline")
                                        .with(AContact.on(day).build())
                                        .build()),
                        "test");
        used.bean(Audit.class).ofCase(Crn.of(crn), AUnit.ADA, "GET /cases/{crn}");
    }

    private static void write() throws IOException {
        Path file = scratch.resolve("files").resolve(ATTACHED);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Dear Ines");
    }

    private static void erase() {
        used.jdbc().sql("delete from caseload.attachment").update();
        scratch.resolve("files").resolve(ATTACHED).toFile().delete();
    }

    private static void attach() throws IOException {
        write();
        used.jdbc()
                .sql(
                        """
                        insert into caseload.attachment
                          (crn, attachment_id, name, description, media_code, bytes, content_hash,
                           kept_by, scanned, sensitive, recorded_at, recorded_by, source)
                        values (:crn, cast(:id as uuid), 'note.txt', '', 'TEXT', 9, '', 'folder',
                                false, false, timestamptz '2020-04-07 09:30Z', 'n8.ada', 'test')\
                        """)
                .param("crn", ATTACHED.getName(0).toString())
                .param("id", ATTACHED.getName(1).toString())
                .update();
    }

    private static void meanwhile(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop() {
        throw new IllegalStateException("stopped");
    }

    private static int run(OffloadOn offload, Path folder) {
        return offload.bean(BackupCommand.class).run(List.of(folder.toString()));
    }

    private static int restore(Path from) {
        return empty.bean(RestoreCommand.class).run(List.of(from.toString()));
    }

    private static void assertNothingRestored() {
        assertThat(empty.rowsOf("caseload.person")).isZero();
        assertThat(empty.rowsOf("platform.audit_anchor")).isZero();
        assertThat(empty.rowsOf("caseload.code")).isPositive();
        assertThat(scratch.resolve("no-files")).doesNotExist();
    }

    private static Path copyOfBackup(String name) throws IOException {
        Path copy = scratch.resolve(name);
        FileSystemUtils.copyRecursively(backup, copy);
        return copy;
    }

    /** Changes the manifest as somebody would who can count digests too. */
    private static void rewrite(Path folder, UnaryOperator<String> change) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        String was = Files.readString(manifest);
        String is = change.apply(was);
        assertThat(is).isNotEqualTo(was);
        Files.writeString(manifest, is);
        Path sums = folder.resolve(Checksums.FILE);
        var digests = new TreeMap<>(Checksums.read(Files.readString(sums)));
        digests.put(Manifest.FILE, Checksums.of(manifest));
        Files.writeString(sums, Checksums.write(digests));
    }
}
