package org.offload.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offload.platform.KeptFiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class FolderCopyTest {

    @TempDir private Path scratch;

    private final List<String> absent = new ArrayList<>();

    private record Notes(Optional<Path> folder, List<String> paths) implements KeptFiles {

        @Override
        public String name() {
            return "notes";
        }

        @Override
        public String variable() {
            return "NOTES_FOLDER";
        }
    }

    @Test
    void files_come_out_as_they_went_in() throws IOException {
        Files.createDirectories(scratch.resolve("a/X000001"));
        Files.writeString(scratch.resolve("a/X000001/one"), "Dear Ines");

        long read = copyTo("b").read(new ByteArrayInputStream(zipped("X000001/one")));

        assertThat(read).isEqualTo(1);
        assertThat(scratch.resolve("b/X000001/one")).hasContent("Dear Ines");
    }

    @Test
    void given_a_file_that_is_not_there_then_it_is_told_and_left_out() throws IOException {
        Files.createDirectories(scratch.resolve("a/X000001"));
        Files.writeString(scratch.resolve("a/X000001/two"), "Dear Tom");

        byte[] zip = zipped("X000001/gone", "X000001/two");

        assertThat(copyTo("b").read(new ByteArrayInputStream(zip))).isEqualTo(1);
        assertThat(absent).containsExactly("X000001/gone");
    }

    @Test
    void given_files_and_a_folder_that_is_not_there_then_the_backup_is_refused() {
        assertThatThrownBy(() -> zipped("X000001/one"))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(scratch.resolve("a") + " is not there")
                .hasMessageContaining("NOTES_FOLDER");
    }

    @Test
    void given_nothing_to_undo_then_it_is_quiet() throws IOException {
        copyTo("b").undo();

        assertThat(scratch.resolve("b")).doesNotExist();
    }

    @Test
    void given_files_and_no_folder_then_the_variable_is_named() {
        var copy = new FolderCopy(new Notes(Optional.empty(), List.of("X000001/one")));

        assertThatThrownBy(() -> copy.write(new ByteArrayOutputStream(), absent::add))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("NOTES_FOLDER");
    }

    @Test
    void given_a_folder_with_something_in_it_then_there_is_no_room() throws IOException {
        Files.createDirectories(scratch.resolve("b/X000001"));

        copyTo("b").requireRoom(0);

        assertThatThrownBy(() -> copyTo("b").requireRoom(1))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("already has something");
    }

    @Test
    void given_a_name_that_leads_out_of_the_folder_then_nothing_is_written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../out"));
        }

        assertThatThrownBy(() -> copyTo("b").read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(BackupRefused.class);
        assertThat(scratch.resolve("out")).doesNotExist();
    }

    private byte[] zipped(String... paths) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new FolderCopy(new Notes(Optional.of(scratch.resolve("a")), List.of(paths)))
                .write(bytes, absent::add);
        return bytes.toByteArray();
    }

    private FolderCopy copyTo(String folder) {
        return new FolderCopy(new Notes(Optional.of(scratch.resolve(folder)), List.of()));
    }
}
