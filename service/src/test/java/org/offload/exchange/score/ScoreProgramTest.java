package org.offload.exchange.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** {@code ./offload score} and {@code ./offload tier}, as typed. */
class ScoreProgramTest {

    private static final Path VECTORS = Path.of("..", "predictors", "src/test/resources/vectors");
    private static final String COLUMNS =
            "case,gender,assessmentDate,dateOfBirth,dateOfCurrentConviction,ageAtFirstSanction,"
                + "currentOffenceCode,totalNumberOfSanctionsForAllOffences,dateAtStartOfFollowup";
    private static final String ONE =
            "7,MALE,2020-04-07,1990-01-01,2020-01-10,20,02802,4,2020-02-01";
    private static final String SCORED = "7,32.32,LOW,STATIC,-0.7390766314770859,";

    @TempDir private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private int run(String in, String... arguments) {
        var program =
                new ScoreProgram(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(told, true, StandardCharsets.UTF_8));
        return program.run(arguments);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private String report() {
        return folder.resolve("refused.csv").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "predictors-all",
                "predictors-violent",
                "predictors-serious-violent",
                "predictors-direct-contact",
                "predictors-indirect",
                "predictors-combined",
                "predictors-mst",
                "predictors-lds",
                "predictors-opd",
                "predictors-pni",
                "predictors-ogrs3",
                "predictors-ogp",
                "predictors-ovp",
                "tier-v3",
                "tier-v2"
            })
    void right_answers_are_found_right(String file) {
        int code = run("", "score", "--check", VECTORS.resolve(file + ".csv.gz").toString());

        assertThat(code).as(told()).isZero();
        assertThat(lines()).singleElement().asString().endsWith(" rows, 0 differences");
    }

    @ParameterizedTest
    @CsvSource({
        "predictors-all, out_score", "predictors-violent, out_band", "predictors-pni, out_errors",
        "predictors-opd, out_opdResult", "predictors-ogp, out_pointScore", "tier-v3, provisional",
        "tier-v2, needs_points", "predictors-combined, out_iicBand"
    })
    void a_wrong_one_is_found_and_shown(String file, String column) throws IOException {
        List<String> lines = unpacked(file);
        List<String> names = List.of(lines.getFirst().split(",", -1));
        String[] row = lines.get(4).split(",", -1);
        row[names.indexOf(column)] = row[names.indexOf(column)] + "1";
        Path wrong = folder.resolve("wrong.csv");
        Files.write(wrong, List.of(lines.getFirst(), lines.get(1), String.join(",", row)));

        int code = run("", "tier", "--check", wrong.toString());

        assertThat(code).isOne();
        assertThat(lines().getFirst()).isEqualTo("2 rows, 1 differences");
        assertThat(lines().get(1)).startsWith("line 3: ").contains(column + " is ");
    }

    @ParameterizedTest
    @CsvSource({
        "tier, 'case,has_active_evnt,convictions', has_active_evnt",
        "score, 'id,gendr,gender', gendr"
    })
    void a_column_of_no_known_name_is_told(String command, String columns, String unknown) {
        run(columns + "\n", command, "--report", report());

        assertThat(told()).contains("Columns that nothing is asked of: " + unknown + "\n");
    }

    @Test
    void answers_are_computed_from_inputs_and_not_from_the_columns_of_answers() throws IOException {
        List<String> lines = unpacked("predictors-all");
        Path other = folder.resolve("other.csv");
        Files.write(other, List.of(lines.getFirst(), lines.get(1).replace(",MALE,", ",FEMALE,")));

        assertThat(run("", "score", "--check", other.toString())).isOne();
        assertThat(lines().getFirst()).isEqualTo("1 rows, 1 differences");
    }

    private static List<String> unpacked(String file) throws IOException {
        try (var in =
                new GZIPInputStream(Files.newInputStream(VECTORS.resolve(file + ".csv.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void a_row_is_scored() {
        int code = run(COLUMNS + "\n" + ONE + "\n", "score", "--only", "arp");

        assertThat(code).isZero();
        assertThat(lines().getFirst())
                .isEqualTo("case,arp_score,arp_band,arp_type,arp_totalWeight,arp_errors");
        assertThat(lines().get(1))
                .startsWith(SCORED)
                .contains("MISSING_DYNAMIC_INPUT[suitabilityOfAccommodation|");
        assertThat(told()).contains("1 rows are computed, 0 lines cannot be read.");
    }

    @Test
    void a_line_that_cannot_be_read_is_reported_and_the_others_are_kept() throws IOException {
        String in =
                String.join(
                        "\n",
                        COLUMNS,
                        ONE,
                        ONE.replace("1990-01-01", "1990-02-30"),
                        "only,three,values",
                        ONE.replace("MALE", "\"MA\"LE"),
                        "\"" + ONE,
                        ONE,
                        "");

        int code = run(in, "score", "--only", "arp", "--report", report());

        assertThat(code).isZero();
        assertThat(lines()).hasSize(3).filteredOn(line -> line.startsWith(SCORED)).hasSize(2);
        assertThat(Files.readAllLines(Path.of(report())))
                .containsExactly(
                        "line,column,value,expected",
                        "3,dateOfBirth,1990-02-30,a date such as 2020-04-07",
                        "4,,3 values,\"9 values, as many as there are columns\"",
                        "5,,\""
                                + ONE.replace("MALE", "\"\"MA\"\"LE")
                                + "\",quotation marks in pairs around whole values",
                        "6,,1 values,\"9 values, as many as there are columns\"");
        assertThat(told()).contains("2 rows are computed, 4 lines cannot be read.", report());
    }

    @Test
    void rows_come_and_go_as_json_too() {
        String in =
                """
                {"case": 7, "gender": "MALE", "assessmentDate": "2020-04-07", "dateOfBirth": "1990-01-01"}
                {"case": 8, "isUnemployed": "maybe"}
                {"case": 9
                {"case": 10, "previousConvictions": ["ARSON", "ROBBERY"], "isUnemployed": true}
                """;

        int code = run(in, "score", "--only", "arp,svrp", "--as", "jsonl", "--report", report());

        assertThat(code).isZero();
        assertThat(lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"case\":\"7\",\"arp_errors\":\"MISSING_MANDATORY_INPUT[");
        assertThat(lines().get(1)).doesNotContain("previousConvictions").doesNotContain("isUnemp");
        assertThat(Path.of(report()))
                .content()
                .contains("2,isUnemployed,maybe,true or false", "3,,", "one JSON object");
    }

    @Test
    void a_score_is_explained() {
        run(COLUMNS + "\n" + ONE + "\n", "score", "--only", "ogrs3,arp", "--explain");

        assertThat(lines().getFirst()).contains("ogrs3_madeOf", "arp_missing", "arp_couldChange");
        assertThat(lines().get(1))
                .contains("age and gender: MALE 30-34 -1.3260")
                .contains("what is the same for everybody +5.0170")
                .contains("suitabilityOfAccommodation|isUnemployed");
    }

    @Test
    void tiers_are_told_and_explained() throws IOException {
        List<String> lines = unpacked("tier-v3");

        int code = run(lines.get(0) + "\n" + lines.get(1) + "\n", "tier", "--explain");

        assertThat(code).isZero();
        assertThat(lines().get(1))
                .startsWith("V3-000001,C,true,,")
                .contains("the score of direct contact sexual reoffending C")
                .contains("an assessor's answers for the score of all reoffending");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score nothing.csv|nothing.csv is not there.",
                "score --only arp,xyz|there is no such instrument.",
                "score --conformance perhaps|--conformance must be as-published or corrected",
                "tier|- has neither a column has_active_event",
                "score --check nothing.csv|nothing.csv is not there.",
                "score --as xml|Invalid value"
            })
    void what_cannot_be_done_is_said(String arguments, String message) {
        int code = run("dateOfBirth,x\n", arguments.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(told()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "gender,gender|Two of its columns have the same name.",
                "gender|with commas between them",
                "{oops|neither CSV nor JSON",
                "a,b|has no column with an answer",
                "'\"a\"b,c'|do not come in pairs"
            })
    void a_file_that_is_none_is_refused_with_a_sentence(String in, String message) {
        assertThat(run(in, "score")).isEqualTo(2);
        assertThat(told()).contains(message);
    }

    @Test
    void a_file_is_never_written_over() throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, COLUMNS + "\n" + ONE + "\n");

        for (String option : List.of("--to", "--report")) {
            assertThat(run("", "score", file.toString(), option, file.toString())).isEqualTo(2);
            assertThat(file).hasContent(COLUMNS + "\n" + ONE);
        }
        assertThat(told()).contains("would be written over");
    }

    @Test
    void names_are_no_formulas_in_a_spreadsheet() {
        run(COLUMNS + "\n" + ONE.replaceFirst("7", "=1+1") + "\n", "score", "--only", "arp");

        assertThat(lines().get(1)).doesNotStartWith("=");
    }

    @Test
    void lines_of_json_need_not_name_everything_in_the_first() {
        String in =
                """
                {"case": 1, "dateOfBirth": "1990-01-01"}
                {"case": 2, "isCurrentlyOfNoFixedAbodeOrTransientAccommodation": true, "workRelatedSkills": "NO_PROBLEMS", "learningDifficulties": "SIGNIFICANT_PROBLEMS", "professionalOrVocationalQualifications": "ANY_QUALIFICATION"}
                """;

        run(in, "score", "--only", "lds");

        assertThat(lines().get(2)).isEqualTo("2,1,");
    }

    @Test
    void a_word_that_is_neither_true_nor_false_is_refused() throws IOException {
        List<String> lines = unpacked("tier-v3");

        int code =
                run(
                        lines.get(0) + "\n" + lines.get(1).replaceFirst(",true,", ",TRUE,") + "\n",
                        "tier",
                        "--report",
                        report());

        assertThat(code).isOne();
        assertThat(Path.of(report())).content().contains("2,has_active_event,TRUE,\"true, false\"");
    }

    @Test
    void a_check_of_no_rows_is_no_check() throws IOException {
        Path none = folder.resolve("none.csv");
        Files.writeString(none, unpacked("tier-v3").getFirst() + "\n");

        assertThat(run("", "tier", "--check", none.toString())).isEqualTo(2);
        assertThat(told()).contains("has no rows.");
    }

    @Test
    void a_file_that_breaks_off_keeps_what_was_read() throws IOException {
        byte[] whole = Files.readAllBytes(VECTORS.resolve("predictors-lds.csv.gz"));
        Path half = folder.resolve("half.csv.gz");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));

        int code = run("", "score", half.toString(), "--only", "lds", "--report", report());

        assertThat(code).isOne();
        assertThat(lines()).hasSizeGreaterThan(100);
        assertThat(Path.of(report())).content().contains("the rest of the file: it breaks off");
    }
}
