package org.offload.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.organisation.keeping.KeptParts;
import org.offload.platform.Ids;
import org.offload.platform.Parts;
import org.offload.platform.TypedParts;
import org.offload.platform.Words;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Taking in files of staff and teams. */
@PageTest
@Transactional
class IntakeTest {

    private static final String PAGE = "/administration/intake";
    private static final String STAFF =
            "staff_id,forename,surname,grade,weekly_hours,hours_from,team_code,manages,team_from,"
                    + "team_to\n";

    private Office office;
    private Desk clerk;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        clerk = office.desk(AUnit.CLERK);
    }

    private Answer send(UUID receipt, String text) {
        return clerk.upload(receipt, PAGE, "staff.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer report(String text) {
        return clerk.get(send(Ids.next(), text).location());
    }

    private static String counts(Answer report) {
        return report.html()
                .replaceAll("(?s).*<dl class=\"facts\">(.*?)</dl>.*", "$1")
                .replaceAll("<dt>.*?</dt>|<[^>]*>", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }

    @Test
    void good_lines_are_kept_and_bad_ones_named_with_what_to_mend() {
        Answer report =
                report(
                        STAFF
                                + "N8F1,Gwen,Ŵyn,PO,37,1/4/2020,N8T01,no,2020-04-01,\n"
                                + "N8F2,=HYPERLINK(1),Bell,PO,,,,,,\n"
                                + "N8F3,Idris,Moon,PSO,22.2,2020-04-01,N8T02,yes,1/4/2020,30/6/2020\n");

        assertThat(counts(report)).isEqualTo("2 0 0 1");
        assertThat(report.says("Line 3: forename: A name must begin with a letter")).isTrue();
        assertThat(clerk.get("/administration/staff/N8F3").html())
                .contains("Idris Moon", "22.2", "30 June 2020");
        assertThat(office.count("organisation.staff where staff_id = 'N8F2'")).isZero();
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        String text = STAFF + "N8F1,Gwen,Ŵyn,PO,37,1/4/2020,N8T01,no,2020-04-01,\n";
        report(text);
        int changes = office.count("organisation.change");

        Answer again = report(text);

        assertThat(counts(again)).isEqualTo("0 0 1 0");
        assertThat(again.says("Nothing was changed")).isTrue();
        assertThat(office.count("organisation.change")).isEqualTo(changes);
    }

    @Test
    void what_a_file_changes_has_its_history_and_empty_cells_change_nothing() {
        report(STAFF + "N8F1,Gwen,Bell,PO,37,2020-04-01,N8T01,,2020-04-01,2020-06-30\n");

        Answer second = report(STAFF + "N8F1,Gwen,Moon,PO,30,2020-04-01,N8T01,,2020-04-01,\n");

        assertThat(counts(second)).isEqualTo("0 1 0 0");
        assertThat(clerk.get("/administration/staff/N8F1").html()).contains("30 June 2020", "30.0");
        assertThat(clerk.get("/administration/staff/N8F1/member/one/history").html())
                .contains("By n8.clerk, staff.csv", "<del>Bell</del>", "<ins>Moon</ins>");
    }

    @Test
    void nobody_changes_their_own_teams_but_what_is_known_already_may_stand_there() {
        Answer report =
                report(
                        STAFF
                                + "N8CLERK,Cleo,Park,ADMINISTRATOR,,,N8T02,,2020-04-01,\n"
                                + "N8CLERK,Cleo,Park,ADMINISTRATOR,,,N8T01,no,2019-01-07,\n");

        assertThat(counts(report)).isEqualTo("0 0 1 1");
        assertThat(report.says("Line 2: team_code: Somebody else who keeps the register")).isTrue();
        assertThat(office.count("organisation.membership where staff_id = 'N8CLERK'")).isOne();
    }

    @Test
    void a_line_that_somebody_else_has_changed_meanwhile_is_refused() {
        var words = new CellWords(office.bean(Words.class));
        var files =
                new KeepLine.Files(
                        office.bean(Parts.class),
                        office.bean(TypedParts.class),
                        new Parts.Author("test", "test"),
                        "",
                        OnTuesday.TODAY,
                        words);
        var lines = new FileLines(files, office.bean(KeptParts.Maker.class).now(), new HashMap<>());
        var ada = Map.of("staff_id", "N8ADA", "forename", "Ada", "surname", "Bell", "grade", "PO");
        KeepLine line = lines.ofStaff(2, ada);
        report(STAFF + "N8ADA,Ada,Moon,PO,,,,,,\n");

        line.keep();

        assertThat(line.problems()).singleElement().asString().contains("changed this meanwhile");
        assertThat(office.count("organisation.staff where surname = 'Bell'")).isZero();
    }

    @Test
    void teams_come_from_a_file_of_teams() {
        Answer report =
                report(
                        "team_code;name;pdu_code;place_id\nN8T07;Team West;N8PDU;N8-OFFICE\n"
                                + "N8T08;Team Void;NOPDU;\n");

        assertThat(counts(report)).isEqualTo("1 0 0 1");
        assertThat(report.says("Line 3: pdu_code: “NOPDU” is not one of the codes")).isTrue();
        assertThat(clerk.get("/administration/teams/N8T07").heading()).isEqualTo("Team West");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    `,Gwen,Bell,PO,,,,,,`,                      staff_id: Enter the staff code
                    `N8 F1,Gwen,Bell,PO,,,,,,`,                 `staff_id: The staff code must have 1 to 12 letters and digits, and nothing else`
                    `N8F1,Gwen,Bell,KING,,,,,,`,                grade: “KING” is not one of the codes that can be chosen
                    `N8F1,Gwen,,PO,,,,,,`,                      surname: Enter surname
                    `N8F1,Gwen,Bell,PO,37,,,,,`,                hours_from: Enter from
                    `N8F1,Gwen,Bell,PO,99,1/4/2020,,,,`,        `weekly_hours: Enter a number from 0 to 60, with one decimal at most`
                    `N8F1,Gwen,Bell,PO,37,+7,,,,`,              hours_from: Enter a date such as 2020-04-14 or 14/4/2020
                    `N8F1,Gwen,Bell,PO,37,31/2/2020,,,,`,       hours_from: Enter a date such as 2020-04-14 or 14/4/2020
                    `N8F1,Gwen,Bell,PO,,,NOTEAM,,1/4/2020,`,    team_code: “NOTEAM” is not one of the codes that can be chosen
                    `N8F1,Gwen,Bell,PO,,,N8T01,maybe,1/4/2020,`, manages: Enter yes or no
                    `N8F1,Gwen,Bell,PO,,,N8T01,,1/4/2020,1/3/2020`, team_to: The end must not be before the beginning
                    `N8ADA,Ada,Okoro,PO,,,N8T01,,1/4/2020,`,    `team_code: They are in this team on some of these days already. Change that entry, or enter other days`\
                    """)
    void a_line_that_cannot_be_says_which_cell(String line, String why) {
        Answer report = report(STAFF + line + "\n");

        assertThat(counts(report)).isEqualTo("0 0 0 1");
        assertThat(report.says("Line 2: " + why)).isTrue();
    }

    @Test
    void lines_that_contradict_each_other_are_named() {
        Answer report = report(STAFF + "N8F1,Gwen,Bell,PO,,,,,,\nN8F1,Gwen,Moon,PO,,,,,,\n");

        assertThat(counts(report)).isEqualTo("1 0 0 1");
        assertThat(report.says("Line 3: staff_id: Line 2 says something else")).isTrue();
    }

    @Test
    void a_file_that_is_sent_twice_is_taken_once() {
        UUID receipt = Ids.next();
        String text = STAFF + "N8F1,Gwen,Bell,PO,,,,,,\n";

        String first = send(receipt, text).location();

        assertThat(send(receipt, text).location()).isEqualTo(first);
        assertThat(office.count("organisation.intake where taken_by = 'n8.clerk'")).isEqualTo(1);
    }

    @Test
    void a_file_that_is_none_is_refused_with_what_to_do() {
        assertThat(clerk.post(PAGE).mends()).containsEntry("file", "Choose a file");
        assertThat(send(Ids.next(), "").besideField("file")).startsWith("Choose a file with");
        assertThat(send(Ids.next(), "a,b\n1,2\n").besideField("file"))
                .startsWith("Name these columns in the first line: team_code, name, pdu_code");
        assertThat(send(Ids.next(), "x".repeat(TakeFile.LARGEST + 1)).besideField("file"))
                .startsWith("Choose a file of 5 MB at most");
    }

    @Test
    void ten_thousand_lines_are_taken_in_one_go() {
        String lines =
                IntStream.range(0, 10_000)
                        .mapToObj("N8L%05d,Name,Surname,PO,,,,,,\n"::formatted)
                        .collect(Collectors.joining());

        assertThat(counts(report(STAFF + lines))).isEqualTo("10000 0 0 0");
    }
}
