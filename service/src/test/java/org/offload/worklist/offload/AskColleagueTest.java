package org.offload.worklist.offload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;

/** Asking a colleague to take a line. */
@PageTest
class AskColleagueTest {

    private static final String CRN = "X800001";

    private Office office;

    private Desk ada;

    private Desk ben;

    private String page;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(7)));
        ada = office.desk(AUnit.ADA);
        ben = office.desk(AUnit.BEN);
        page = "/my-day/lines/" + office.line(CRN) + "/offload";
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Answer ask(String to, String replyBy, String note) {
        return ada.post(page, "to", to, "replyBy", replyBy, "note", note);
    }

    private String offload() {
        return "/offloads/N8ADA/"
                + office.list("select offload_id from worklist.offload where crn = ?", CRN)
                        .getFirst();
    }

    @Test
    void the_page_names_the_colleagues_of_the_team_the_spo_first() {
        var html = ada.get(page).html();

        assertThat(html).contains("N8SPO", "N8BEN").doesNotContain("N8CAI", "N8CLERK", "N8ADA\"");
        assertThat(html.indexOf("N8SPO")).isLessThan(html.indexOf("N8BEN"));
        assertThat(ada.get(page).value("replyBy")).isEqualTo("12:00");
    }

    @Test
    void a_second_question_about_the_same_line_is_refused() {
        ask("N8BEN", "11:30", "");

        var again = ask("N8SPO", "11:45", "And you?");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.besideField("to"))
                .isEqualTo("You have asked somebody about this line already");
        assertThat(again.value("note")).isEqualTo("And you?");
    }

    @ParameterizedTest(name = "to {0} by {1}: {2} says {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''    | 11:30 | to      | Select who should take it",
                "N8CAI | 11:30 | to      | Select who should take it",
                "N8ADA | 11:30 | to      | Select who should take it",
                "N8BEN | ''    | replyBy | Enter the time by which you need an answer",
                "N8BEN | 9:29  | replyBy | The time to reply by must be later than now",
                "N8BEN | soon  | replyBy | Enter a time, for example 9:30 or 2pm"
            })
    void a_question_that_is_to_be_mended_says_how(
            String to, String replyBy, String field, String words) {
        var answer = ask(to, replyBy, "“Kept”");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends()).containsEntry(field, words);
        assertThat(answer.besideField(field)).isEqualTo(words);
        assertThat(answer.value("note")).isEqualTo("“Kept”");
        assertThat(answer.value("replyBy")).isEqualTo(replyBy);
    }

    @Test
    void the_spo_sees_what_nobody_has_answered_in_their_team_and_in_no_other() {
        ask("N8BEN", "11:30", "Who else?");

        assertThat(office.desk(AUnit.SPO).get("/my-team").says("Ada Okoro asked Ben O’Neill."))
                .isTrue();
        assertThat(
                        office.desk(AUnit.OTHER_SPO)
                                .get("/my-team")
                                .says("Every offload in your team has an answer."))
                .isTrue();
        assertThat(
                        office.list(
                                "select array_to_string(crns, ' ') from platform.audit_user"
                                        + " where username = 'n8.spo'"))
                .containsExactly(CRN);

        ben.post(offload() + "/answer", "decision", "decline");
        assertThat(office.desk(AUnit.SPO).get("/my-team").says("Who else?")).isFalse();
    }
}
