package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.exchange.file.Problem;
import org.offload.exchange.georgia.GeorgiaFile.Ending;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class GeorgiaFileTest {

    private static final String ONE = ARow.of(1).line();
    private static final String TWO = ARow.of(2).line();

    @TempDir Path folder;

    private final List<Line> lines = new ArrayList<>();

    @Test
    void given_plain_text_under_a_packed_name_then_it_is_read() throws IOException {
        var ending = AFile.with(folder, ONE, TWO).read(lines::add);

        assertThat(ending).isEqualTo(new Ending.Whole());
        assertThat(lines).hasOnlyElementsOfType(Line.Good.class).hasSize(2);
    }

    @Test
    void given_gzip_then_it_is_unpacked_whatever_its_name() throws IOException {
        Path file = folder.resolve("people.csv");
        Files.write(file, AFile.packed(AFile.text(ONE, TWO)));

        assertThat(new GeorgiaFile(file).read(lines::add)).isEqualTo(new Ending.Whole());
        assertThat(lines).hasSize(2);
    }

    @Test
    void given_a_byte_order_mark_then_it_is_left_out_packed_or_not() throws IOException {
        String text = "\uFEFF" + AFile.text(ONE);

        var plain = AFile.of(folder, text.getBytes(StandardCharsets.UTF_8)).read(lines::add);
        var packed = AFile.of(folder, AFile.packed(text)).read(lines::add);

        assertThat(List.of(plain, packed)).containsOnly(new Ending.Whole());
        assertThat(lines).hasOnlyElementsOfType(Line.Good.class).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\n\n", "\r\n  \r\n"})
    void given_any_line_ends_and_empty_lines_then_people_are_read(String end) throws IOException {
        String text = ARow.HEADER + end + ONE + end + TWO;

        AFile.of(folder, text.getBytes(StandardCharsets.UTF_8)).read(lines::add);

        assertThat(lines).hasOnlyElementsOfType(Line.Good.class).hasSize(2);
    }

    @Test
    void given_truncated_gzip_then_the_lines_before_the_break_are_kept_and_the_cut_one_is_not()
            throws IOException {
        byte[] whole = AFile.packed(AFile.text(AFile.people(2_000)));

        var ending = AFile.of(folder, Arrays.copyOf(whole, whole.length / 2)).read(lines::add);

        assertThat(lines).hasOnlyElementsOfType(Line.Good.class).hasSizeBetween(100, 1_999);
        long last = lines.size() + 1L;
        assertThat(ending)
                .isEqualTo(
                        new Ending.BrokenOff(
                                new Problem(
                                        last + 1,
                                        "",
                                        "",
                                        "the rest of the file: it breaks off after line " + last)));
    }

    @Test
    void given_gzip_with_spoilt_bytes_then_it_breaks_off_there() throws IOException {
        byte[] spoilt = AFile.packed(AFile.text(AFile.people(2_000)));
        Arrays.fill(spoilt, spoilt.length / 2, spoilt.length / 2 + 64, (byte) 0xff);

        var ending = AFile.of(folder, spoilt).read(lines::add);

        assertThat(ending).isInstanceOf(Ending.BrokenOff.class);
        assertThat(lines).hasSizeBetween(100, 1_999);
    }

    @Test
    void given_gzip_cut_in_its_first_bytes_then_nothing_is_read() throws IOException {
        byte[] start = Arrays.copyOf(AFile.packed(AFile.text(ONE)), 15);

        assertThat(why(AFile.of(folder, start))).endsWith("breaks off within its first line.");
    }

    @Test
    void given_an_empty_file_then_it_says_so_packed_or_not() throws IOException {
        assertThat(why(AFile.of(folder, new byte[0]))).endsWith("people.csv.gz is empty.");
        assertThat(why(AFile.of(folder, AFile.packed("")))).endsWith("people.csv.gz is empty.");
    }

    @Test
    void given_a_folder_then_it_says_so() {
        assertThat(why(new GeorgiaFile(folder))).endsWith("is a folder, not a file.");
    }

    @Test
    void given_a_stream_then_it_says_why_not() {
        assertThat(why(new GeorgiaFile(Path.of("/dev/null")))).contains("is a stream.");
    }

    @Test
    void given_a_path_that_is_not_there_then_it_says_so() {
        assertThat(why(new GeorgiaFile(folder.resolve("no.csv")))).endsWith("no.csv is not there.");
    }

    @Test
    void given_a_path_that_cannot_be_read_then_it_says_so() throws IOException {
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);

        assertThat(why(new GeorgiaFile(circle))).contains("circle cannot be read: ");
    }

    @Test
    void given_a_spreadsheet_then_it_says_how_to_save_it() throws IOException {
        assertThat(why(AFile.of(folder, new byte[] {'P', 'K', 3, 4, 20, 0})))
                .contains("is a spreadsheet or a zip. Save it as CSV (UTF-8)");
    }

    @Test
    void given_text_in_utf_16_then_it_says_how_to_save_it() throws IOException {
        byte[] text = ("\uFEFF" + AFile.text(ONE)).getBytes(StandardCharsets.UTF_16LE);

        assertThat(why(AFile.of(folder, text))).contains("UTF-16. Save it as CSV (UTF-8).");
    }

    @Test
    void given_semicolons_between_the_names_then_commas_are_asked_for() throws IOException {
        byte[] text = AFile.text(ONE).replace(',', ';').getBytes(StandardCharsets.UTF_8);

        assertThat(why(AFile.of(folder, text))).contains("with commas between them");
    }

    @Test
    void given_a_first_line_without_end_then_it_is_not_held_in_memory() throws IOException {
        byte[] text = "x,".repeat(600_000).getBytes(StandardCharsets.UTF_8);

        assertThat(why(AFile.of(folder, text))).contains("its first line is too long");
    }

    @Test
    void given_a_value_of_a_megabyte_then_its_line_is_refused_and_the_next_is_kept()
            throws IOException {
        String huge = ONE + "x".repeat(1_000_000);

        AFile.with(folder, huge, TWO).read(lines::add);

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).isInstanceOf(Line.Refused.class);
        assertThat(((Line.Refused) lines.getFirst()).problems().getFirst().expected())
                .isEqualTo("at most 65,536 bytes in a line");
        assertThat(lines.getLast()).isInstanceOf(Line.Good.class);
    }

    @Test
    void given_an_open_quotation_mark_then_only_its_own_line_is_refused() throws IOException {
        AFile.with(folder, "\"" + ONE, TWO).read(lines::add);

        assertThat(lines.getFirst()).isInstanceOf(Line.Refused.class);
        assertThat(lines.getLast()).isInstanceOf(Line.Good.class);
    }

    private String why(GeorgiaFile file) {
        return switch (file.read(lines::add)) {
            case Ending.Unusable(var why) -> why;
            case Ending.Whole(), Ending.BrokenOff(_) -> "it was read";
        };
    }
}
