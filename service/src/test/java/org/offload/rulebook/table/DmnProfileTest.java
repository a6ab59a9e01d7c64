package org.offload.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.platform.Problem;
import org.offload.rulebook.fixture.ATable;
import org.offload.rulebook.fixture.Spoken;
import org.offload.rulebook.table.Read.Accepted;
import org.offload.rulebook.table.Read.Refused;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Interval;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What a file may hold and what not: each line of the tables changes one thing in a sound file. */
class DmnProfileTest {

    private static final String FOLDER = "/org/offload/rulebook/table/";

    private static final String SOUND =
            DmnFile.write(
                    new Tables(
                            List.of(
                                    ATable.contact(
                                            "high",
                                            ATable.when(Fact.HARM, "HIGH"),
                                            new Interval.Days(28)),
                                    ATable.contact("all")),
                            ATable.restrictions().subList(1, 2)),
                    "Example");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = FOLDER + "accepted.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void given_what_a_rulebook_may_hold_then_it_is_read(String what, String from, String to) {
        assertThat(read(changed(from, to))).as(what).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = FOLDER + "refused.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void given_what_it_may_not_hold_then_the_place_is_named(
            String what, String from, String to, String says) {
        assertThat(said(changed(from, to))).as(what).containsExactly(says.split("~"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "\"LOW\"", "\"LOW\" , \"HIGH\"", "not(\"LOW\",\"HIGH\")"})
    void given_a_question_of_texts_then_it_is_read_as_the_categories_that_it_takes(String cell) {
        var read = (Accepted) read(changed("<text>\"HIGH\"</text>", "<text>" + cell + "</text>"));

        Set<String> taken =
                switch (cell) {
                    case "", "-" -> null;
                    case "\"LOW\"" -> Set.of("LOW");
                    case "\"LOW\" , \"HIGH\"" -> Set.of("LOW", "HIGH");
                    default -> Set.of("MEDIUM", "VERY_HIGH", "UNKNOWN");
                };
        assertThat(read.tables().contact().getFirst().when().takes().get(Fact.HARM))
                .isEqualTo(taken);
    }

    @Test
    void given_several_things_to_mend_then_all_are_told() {
        String wrong = changed("\"HIGH\"", "> 3").replace("\"plan\"", "\"often\"");

        assertThat(said(wrong)).hasSize(2);
    }

    @Test
    void given_a_row_without_any_contact_then_it_is_told() {
        String wrong = SOUND.replaceAll("\"(AGREED|TELEPHONE|28 days|plan|START)\"", "\"\"");

        assertThat(said(wrong))
                .containsExactly(
                        "Row 1 of the contact table: say at least one contact: how, how often and"
                                + " since when.",
                        "Row 2 of the contact table: say at least one contact: how, how often and"
                                + " since when.");
    }

    @Test
    void given_more_than_fifty_things_to_mend_then_fifty_are_told() {
        String rule = SOUND.substring(SOUND.indexOf("<rule"), SOUND.indexOf("</rule>") + 7);
        String wrong = changed(rule, rule.replace("\"HIGH\"", "> 3").repeat(60));

        assertThat(said(wrong)).hasSize(Problems.MOST);
    }

    @Test
    void given_a_huge_file_then_it_is_refused_unread() {
        byte[] huge = new byte[50 * 1024 * 1024];

        assertThat(said(DmnFile.read(huge))).containsExactly("Choose a file of at most 1 MB.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE definitions SYSTEM \"file:///etc/hostname\">",
                "<!DOCTYPE definitions [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE definitions [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
            })
    void given_a_document_type_then_it_is_refused_whatever_it_names(String type) {
        assertThat(said(changed("<definitions", type + "<definitions")))
                .containsExactly(
                        "Take the DOCTYPE out of the file. A rulebook does not need one and may"
                                + " not name other files.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\\\"", "\",\""})
    void given_a_cell_as_long_as_the_file_then_it_is_refused(String part) {
        String cell = "\"" + part.repeat(300_000) + "\"";

        assertThat(said(changed("\"R01\"", cell))).singleElement().asString().contains("300");
        assertThat(said(changed("\"HIGH\"", cell))).singleElement().asString().contains("harm");
    }

    @Test
    void given_more_levels_than_any_model_has_then_it_is_refused() {
        String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);

        assertThat(said(deep))
                .containsExactly(
                        "The file has too many levels, one inside the other. Choose a file with"
                                + " two tables and the facts that they ask about.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<definitions>", "<a>&b;</a>", "\uFFFF"})
    void given_no_xml_then_an_editor_for_dmn_is_asked_for(String text) {
        assertThat(said(text)).singleElement().asString().contains("saved by an editor for DMN");
    }

    private static String changed(String from, String to) {
        assertThat(SOUND).contains(from);
        int at = SOUND.indexOf(from);
        return SOUND.substring(0, at) + to + SOUND.substring(at + from.length());
    }

    private static List<String> said(String file) {
        return said(read(file));
    }

    private static List<String> said(Read read) {
        return ((Refused) read).problems().stream().map(DmnProfileTest::said).toList();
    }

    private static String said(Problem problem) {
        assertThat(problem.field()).isEqualTo("file");
        return Spoken.say(problem.key(), problem.arguments());
    }

    private static Read read(String file) {
        return DmnFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
