package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offload.organisation.Register.Membership;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class ImportCommandTest {

    private static final int ALL_GOOD = 0;
    private static final int NOTHING_DONE = 1;
    private static final int SOME_REFUSED = 3;

    @TempDir Path folder;

    private final InMemoryDoors doors = new InMemoryDoors();
    private String said = "";

    @Test
    void given_a_good_file_then_everyone_is_in_and_the_next_step_is_told() throws IOException {
        int code = run(AFile.with(folder, AFile.people(1_200)));

        assertThat(code).isEqualTo(ALL_GOOD);
        assertThat(doors.people).hasSize(1_200);
        assertThat(said)
                .contains("1,200 people added; 0 were there already")
                .contains("25 made-up teams with")
                .contains("Lines refused: 0. Report: ")
                .contains("Next: ./offload run --data var/nij-georgia")
                .contains("ga.admin", "ga01.spo", "ga01.p01", "demonstration");
        assertThat(doors.accounts).containsKeys("ga.admin", "ga01.spo", "ga01.p01");
    }

    @Test
    void given_the_same_file_twice_then_the_second_changes_nothing() throws IOException {
        var file = AFile.with(folder, AFile.people(1_200));
        run(file);
        var people = List.copyOf(doors.people.values());
        doors.now = doors.now.plusDays(3);

        int code = run(file);

        assertThat(code).isEqualTo(ALL_GOOD);
        assertThat(said).contains("0 people added; 1,200 were there already");
        assertThat(doors.people.values()).containsExactlyElementsOf(people);
        assertThat(doors.registers.getLast()).isEqualTo(doors.registers.getFirst());
    }

    @Test
    void given_an_import_that_broke_off_then_the_next_goes_on_as_if_it_had_not()
            throws IOException {
        var file = AFile.with(folder, AFile.people(1_200));
        doors.batchesUntilItFails = 2;
        assertThat(run(file)).isEqualTo(NOTHING_DONE);
        assertThat(doors.people).hasSize(1_000);
        assertThat(said).contains("the connection is gone").contains("goes on where it stopped");
        doors.batchesUntilItFails = Integer.MAX_VALUE;

        assertThat(run(file)).isEqualTo(ALL_GOOD);

        assertThat(said).contains("200 people added; 1,000 were there already");
        var unbroken = new InMemoryDoors();
        new ImportCommand(unbroken.job()).run(arguments(file), nowhere(), false);
        assertThat(doors.people).isEqualTo(unbroken.people);
    }

    @Test
    void given_a_bad_line_then_the_good_ones_are_kept_and_the_report_names_it() throws IOException {
        String bad = ARow.of(2).with(GeorgiaColumn.SUPERVISION_RISK_SCORE_FIRST, "11").line();

        int code = run(AFile.with(folder, ARow.of(1).line(), bad, ARow.of(3).line()));

        assertThat(code).isEqualTo(SOME_REFUSED);
        assertThat(doors.people.keySet())
                .extracting(Object::toString)
                .containsExactly("G000001", "G000003");
        assertThat(said).contains("Lines refused: 1.");
        assertThat(Files.readAllLines(report()))
                .containsExactly(
                        "line,column,value,expected",
                        "3,Supervision_Risk_Score_First,11,a whole number from 1 to 10");
    }

    @Test
    void given_a_truncated_file_then_the_lines_before_the_break_are_in() throws IOException {
        byte[] whole = AFile.packed(AFile.text(AFile.people(2_000)));

        int code = run(AFile.of(folder, Arrays.copyOf(whole, whole.length / 2)));

        assertThat(code).isEqualTo(SOME_REFUSED);
        assertThat(doors.people).hasSizeBetween(100, 1_999);
        assertThat(said).contains("The file breaks off");
        assertThat(Files.readString(report()))
                .contains("it breaks off after line " + (doors.people.size() + 1));
    }

    @Test
    void given_no_good_line_then_nothing_is_written_not_even_a_team() throws IOException {
        int code = run(AFile.with(folder, "1,2,3"));

        assertThat(code).isEqualTo(NOTHING_DONE);
        assertThat(doors.registers).isEmpty();
        assertThat(doors.accounts).isEmpty();
        assertThat(said).contains("has no line that can be taken").contains("Nothing was imported");
        assertThat(Files.readString(report())).contains("2,,3 values,");
    }

    @Test
    void given_a_file_that_cannot_be_used_then_it_says_why() {
        int code = run(new GeorgiaFile(folder.resolve("no.csv")));

        assertThat(code).isEqualTo(NOTHING_DONE);
        assertThat(said).contains("no.csv is not there. Nothing was imported.");
    }

    @Test
    void given_a_report_that_cannot_be_written_then_nothing_is_imported() throws IOException {
        var file = AFile.with(folder, AFile.people(1));

        int code = run("nij-georgia", file.path().toString(), "--report", folder.toString());

        assertThat(code).isEqualTo(NOTHING_DONE);
        assertThat(said).contains("The report cannot be written");
        assertThat(doors.people).isEmpty();
    }

    @Test
    void given_a_report_over_the_file_itself_then_the_file_is_left_alone() throws IOException {
        String file = AFile.with(folder, AFile.people(1)).path().toString();
        long size = Files.size(Path.of(file));

        assertThat(run("nij-georgia", file, "--report", file)).isEqualTo(NOTHING_DONE);

        assertThat(Files.size(Path.of(file))).isEqualTo(size);
    }

    @Test
    void given_other_words_then_the_usage_is_told() {
        assertThat(run("nij-georgia")).isEqualTo(NOTHING_DONE);
        assertThat(run("nij-texas", "people.csv")).isEqualTo(NOTHING_DONE);
        assertThat(run("nij-georgia", "people.csv", "--report")).isEqualTo(NOTHING_DONE);

        assertThat(said).startsWith("Usage: ./offload import nij-georgia FILE");
    }

    @Test
    void given_no_word_about_the_report_then_it_is_in_the_present_folder() {
        var parsed = ImportArguments.parse(List.of("nij-georgia", "people.csv"));

        assertThat(parsed)
                .contains(
                        new ImportArguments(
                                Path.of("people.csv"), Path.of("nij-georgia-report.csv")));
    }

    @Test
    void everyone_is_given_to_someone_in_the_team_of_their_area() throws IOException {
        run(AFile.with(folder, AFile.people(2_000)));

        var members = doors.registers.getFirst().memberships();
        assertThat(doors.people.values())
                .allSatisfy(
                        one ->
                                assertThat(members)
                                        .contains(
                                                new Membership(
                                                        one.manager().team(),
                                                        Objects.requireNonNull(
                                                                one.manager().staff()),
                                                        false,
                                                        doors.now.toLocalDate(),
                                                        null)));
    }

    private int run(GeorgiaFile file) {
        return run(arguments(file).toArray(String[]::new));
    }

    private int run(String... words) {
        var out = new ByteArrayOutputStream();
        int code = new ImportCommand(doors.job()).run(List.of(words), new PrintStream(out), false);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private List<String> arguments(GeorgiaFile file) {
        return List.of("nij-georgia", file.path().toString(), "--report", report().toString());
    }

    private Path report() {
        return folder.resolve("report.csv");
    }

    private static PrintStream nowhere() {
        return new PrintStream(PrintStream.nullOutputStream());
    }
}
