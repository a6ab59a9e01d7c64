package org.offload.caseload.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.attachment.FileContent.Found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its content alone. */
class FileContentTest {

    @TempDir Path folder;

    private Found look(String kind) throws IOException {
        return FileContent.look(Files.write(folder.resolve("x"), AFileToAttach.of(kind)));
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, PDF",
        "txt, PLAIN_TEXT",
        "rtf, RICH_TEXT",
        "docx, WORD",
        "odt, OPEN_TEXT",
        "jpeg, JPEG",
        "png, PNG",
        "heic, HEIC",
        "doc, OLD_WORD",
        "msg, OUTLOOK",
        "eml, EMAIL"
    })
    void what_is_kept_is_known_by_its_content(String kind, FileKind known) throws IOException {
        assertThat(look(kind)).isEqualTo(new Found.Kind(known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docm",
                "docx with an object",
                "doc with macros",
                "odt with macros",
                "rtf with an object"
            })
    void what_holds_a_program_is_told_apart(String kind) throws IOException {
        assertThat(look(kind)).isEqualTo(new Found.WithMacros());
    }

    @ParameterizedTest
    @ValueSource(strings = {"exe", "html", "svg", "sh", "zip", "xls", "noise"})
    void what_is_not_kept_is_refused_whatever_its_name(String kind) throws IOException {
        assertThat(look(kind)).isEqualTo(new Found.Other());
    }
}
