package org.offload.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.organisation.intake.RegisterFile.Line;
import org.offload.organisation.intake.RegisterFile.Lines;
import org.offload.organisation.intake.RegisterFile.Unusable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of staff and teams, as spreadsheets and people write them. */
class RegisterFileTest {

    private static final String TEAMS = "team_code,name,pdu_code\n";

    private static RegisterFile read(String text) {
        return RegisterFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Line> lines(String text) {
        return ((Lines) read(text)).lines();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n \n"})
    void a_file_without_a_word_is_empty_even_with_its_mark(String text) {
        assertThat(read(text)).isEqualTo(new Unusable("organisation.intake.file.empty", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team_code,name,pdu_code\nT1,Team Ŵy,P1\n",
                "\uFEFFteam_code,name,pdu_code\r\nT1,Team Ŵy,P1",
                "TEAM_CODE;Name; pdu_code \nT1;\"Team Ŵy\";P1\n",
                "name\tpdu_code\tteam_code\n\nTeam Ŵy\tP1\tT1\r\n   \n",
            })
    void marks_line_ends_separators_and_the_order_of_columns_do_not_matter(String text) {
        assertThat(lines(text))
                .singleElement()
                .isInstanceOfSatisfying(
                        Line.Good.class,
                        line ->
                                assertThat(line.cells())
                                        .isEqualTo(
                                                Map.of(
                                                        "team_code",
                                                        "T1",
                                                        "name",
                                                        "Team Ŵy",
                                                        "pdu_code",
                                                        "P1")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    `T1,"Team`,      organisation.intake.line.quotes
                    `T1,Team`,       organisation.intake.line.cells
                    `T1,Team,P1,`,   organisation.intake.line.cells
                    `,,`,            organisation.intake.line.empty\
                    """)
    void a_bad_line_is_named_and_spoils_no_other(String bad, String why) {
        List<Line> lines = lines(TEAMS + "T0,First,P1\n" + bad + "\nT2,Last,P1\n");

        assertThat(lines).hasSize(3).element(1).isEqualTo(new Line.Bad(3, why));
        assertThat(lines).element(2).extracting(Line::number).isEqualTo(4L);
    }

    @Test
    void a_file_in_an_old_encoding_keeps_its_plain_lines() {
        byte[] old = (TEAMS + "T1,Plain,P1\nT2,Caffè,P1\n").getBytes(Charset.forName("CP1252"));

        assertThat(((Lines) RegisterFile.read(old)).lines())
                .last()
                .isEqualTo(new Line.Bad(3, "organisation.intake.line.letters"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    ``,                                file.empty
                    `nothing`,                         file.missing.columns
                    `team_code,name`,                  file.missing.columns
                    `staff_id,forename,surname`,       file.missing.columns
                    `team_code,name,pdu_code,colour`,  file.unknown
                    `team_code,name,pdu_code,name`,    file.twice
                    `team_code,"name,pdu_code`,        file.header\
                    """)
    void a_file_without_its_columns_is_not_read(String header, String why) {
        assertThat(read(header))
                .isInstanceOfSatisfying(
                        Unusable.class,
                        unusable -> assertThat(unusable.key()).endsWith("intake." + why));
    }

    @Test
    void a_file_of_another_kind_or_length_is_not_read() {
        var utf16 = RegisterFile.read(TEAMS.getBytes(StandardCharsets.UTF_16));
        var tooLong = read(TEAMS + "T1,Team,P1\n".repeat(RegisterFile.MOST_LINES + 1));

        assertThat(((Unusable) utf16).key()).endsWith("kind");
        assertThat(((Unusable) tooLong).key()).endsWith("long");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whatever_comes_is_read_or_refused_in_words(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);

            assertThat(RegisterFile.read(bytes)).isNotNull();
        }
    }
}
