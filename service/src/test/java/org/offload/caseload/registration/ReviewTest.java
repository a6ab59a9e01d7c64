package org.offload.caseload.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Drafts;
import org.offload.platform.User;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@PageTest
class ReviewTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;
    private static final UUID ID = new UUID(8, 4);
    private static final String PAGE = "/cases/X800001/registrations/" + ID + "/review";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001")
                        .with(
                                new Registration(
                                        ID,
                                        "RCCO",
                                        "",
                                        "",
                                        TODAY.minusYears(1),
                                        TODAY,
                                        "Made <then> – “why”",
                                        null)),
                AUnit.aCase("X800002"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Answer review(User who, String decision, String next, String note, String version) {
        return office.desk(who)
                .post(PAGE, "decision", decision, "next", next, "note", note, "version", version);
    }

    private int lines() {
        return office.count("worklist.line where crn = 'X800001'");
    }

    @Test
    void the_page_proposes_a_working_day_and_shows_why_it_was_made() {
        var page = office.desk(AUnit.ADA).get(PAGE);

        assertThat(page.title()).isEqualTo("Review a registration");
        assertThat(page.says("Made <then> – “why”")).isTrue();
        assertThat(page.html()).doesNotContain("<then>");
        assertThat(page.value("next")).isNotEmpty();
        assertThat(page.value("version")).isEqualTo("0");
    }

    @Test
    void one_that_stays_is_looked_at_again_on_the_next_day() {
        assertThat(review(AUnit.ADA, "STAYS", "+90", "", "0").location()).endsWith("reviewed");

        assertThat(
                        office.list(
                                "select review_on::text from caseload.registration where crn ="
                                        + " 'X800001'"))
                .containsExactly(TODAY.plusDays(90).toString());
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void one_that_ends_is_on_nobodys_day_and_not_there_to_be_reviewed() {
        review(AUnit.ADA, "ENDS", "", "Moved away.", "0");

        assertThat(lines()).isZero();
        assertThat(office.desk(AUnit.ADA).get(PAGE).status()).isEqualTo(404);
        assertThat(
                        office.list(
                                "select decision || ' ' || note from caseload.registration_review"
                                        + " where crn = 'X800001'"))
                .containsExactly("ENDS Moved away.");
    }

    @Test
    void one_that_somebody_else_has_reviewed_meanwhile_is_shown_with_what_was_typed() {
        review(AUnit.BEN, "STAYS", "+30", "Ben’s", "0");

        var page = review(AUnit.ADA, "STAYS", "+60", "Ada’s", "0");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.besideField("decision"))
                .startsWith("Somebody else has reviewed this meanwhile.");
        assertThat(page.value("note")).isEqualTo("Ada’s");
        assertThat(page.value("version")).isEqualTo("1");
        assertThat(office.count("caseload.registration_review where crn = 'X800001'")).isEqualTo(1);
    }

    @Test
    void a_draft_goes_on_from_what_was_saved_when_it_was_begun() {
        var mine = Map.of("decision", "STAYS", "next", "+60", "note", "Ada’s", "version", "0");
        office.bean(Drafts.class).keep(AUnit.ADA, PAGE, mine);
        review(AUnit.BEN, "STAYS", "+30", "Ben’s", "0");

        Answer opened = office.desk(AUnit.ADA).get(PAGE);
        Answer told = office.desk(AUnit.ADA).post(PAGE, mine);

        assertThat(opened.value("note")).isEqualTo("Ada’s");
        assertThat(opened.value("version")).isEqualTo("0");
        assertThat(told.besideField("decision")).startsWith("Somebody else has reviewed this");
        assertThat(told.value("version")).isEqualTo("1");
        assertThat(review(AUnit.ADA, "STAYS", "+60", "Ada’s", "1").location()).endsWith("reviewed");
    }

    @ParameterizedTest(name = "{0}, next {1}, note {2}: {3} says {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''    | +30      | x  | decision | Select whether it stays",
                "STAYS | ''       | x  | next     | Enter the day of the next review",
                "STAYS | today    | x  | next     | The next review must be in the future",
                "STAYS | 31/4     | x  | next     | Enter a date, for example 14/4/2020, 14 apr,"
                        + " tomorrow or +7",
                "ENDS  | ''       | '' | note     | Say why it ends"
            })
    void a_review_that_is_to_be_mended_says_how(
            String decision, String next, String note, String field, String words) {
        var page = review(AUnit.ADA, decision, next, note, "0");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(field, words);
        assertThat(page.besideField(field)).isEqualTo(words);
    }

    @Test
    void the_registration_of_another_person_is_not_there_and_stays_as_it_is() {
        String wrong = PAGE.replace("X800001", "X800002");

        assertThat(office.desk(AUnit.ADA).get(wrong).status()).isEqualTo(404);
        office.desk(AUnit.ADA).post(wrong, "decision", "ENDS", "note", "x", "version", "0");

        assertThat(
                        office.count(
                                "caseload.registration where ended_on is not null and crn like"
                                        + " 'X8%'"))
                .isZero();
    }
}
