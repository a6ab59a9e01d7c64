package org.offload.caseload.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;

/** Harm, tier, health and flags: dated, and seen at once in the head and on the day. */
@PageTest
@Transactional
class RiskPartsTest {

    private static final String CRN = "X800001";
    private static final String CASE = "/cases/" + CRN;
    private static final String RECORD = CASE + "/record";
    private static final LocalDate TODAY = OnTuesday.TODAY;

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .withHarm(HarmLevel.LOW, TODAY.minusDays(90))
                        .withContactEvery(7, ContactMode.TELEPHONE, TODAY.minusDays(20)));
    }

    private Answer add(String part, String... fields) {
        return office.desk(AUnit.ADA).post(RECORD + "/" + part + "/new", fields);
    }

    private Answer page(String path) {
        return office.desk(AUnit.ADA).get(path);
    }

    private String registration() {
        return office.list(
                        "select registration_id::text from caseload.registration where crn = ?",
                        CRN)
                .getFirst();
    }

    @Test
    void a_new_level_of_harm_stands_in_the_head_and_moves_the_line_of_the_day() {
        Answer saved = add("harm", "value", "VERY_HIGH", "valid_from", "1/4/2020");

        assertThat(saved.status()).isEqualTo(302);
        assertThat(page(CASE).says("Very high harm")).isTrue();
        assertThat(office.list("select consequence from worklist.line where crn = ?", CRN))
                .containsOnly("3");
        assertThat(page(RECORD).says("1 ended or replaced")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "harm, value, HIGH, valid_from, tomorrow, valid_from, This must be today or in the past",
        "harm, value, SEVERE, valid_from, 1/4/2020, value, Select one of the answers",
        "tier, value, E9, valid_from, 1/4/2020, value, 'Enter the tier like B2, A3S or C'",
        "tier, value, B2, valid_from, +1, valid_from, This must be today or in the past",
        "health, value, REMOTE, valid_from, 1/4/2020, valid_to, Enter last day",
        "health, value, Covid, valid_to, 1/5/2020, value, Select one of the answers"
    })
    void what_cannot_be_is_refused(
            String part, String a, String one, String b, String two, String at, String words) {
        assertThat(add(part, a, one, b, two).mends()).containsEntry(at, words);
    }

    @Test
    void a_tier_stands_in_the_head() {
        add("tier", "value", "A3S", "valid_from", "today");

        assertThat(page(CASE).says("Tier A3S")).isTrue();
    }

    @Test
    void health_is_an_effect_with_a_last_day_and_leaves_by_itself() {
        add("health", "value", "REMOTE", "valid_from", "1/4/2020", "valid_to", "14/4/2020");
        add("health", "value", "SHORT", "valid_from", "1/3/2020", "valid_to", "14/3/2020");

        assertThat(page(CASE).says("Remote only until 14 April 2020")).isTrue();
        assertThat(page(CASE).says("Short meetings only")).isFalse();
    }

    @Test
    void health_cannot_end_before_it_begins() {
        Answer refused =
                add("health", "value", "REMOTE", "valid_from", "2/4/2020", "valid_to", "1/4/2020");

        assertThat(refused.mends())
                .containsEntry("valid_to", "The end must not be before the beginning");
    }

    @Test
    void a_flag_stands_in_the_head_and_is_looked_at_again_after_the_months_of_its_type() {
        add("registration", "type", "AV2S", "registered_on", "1/4/2020", "note", "In pairs.");

        assertThat(page(CASE).html()).contains("flag--staff");
        assertThat(office.list("select review_on from caseload.registration where crn = ?", CRN))
                .containsExactly("2020-10-01");
        assertThat(page(RECORD).says("When the last order ends: ends with it")).isTrue();
    }

    @Test
    void a_type_without_reviews_gets_no_day_for_one() {
        add("registration", "type", "REG30", "registered_on", "1/4/2020");

        assertThat(office.count("caseload.registration where crn = ? and review_on is null", CRN))
                .isEqualTo(1);
        assertThat(page(RECORD).says("When the last order ends: stays on the record")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MAPP, M2, M3, 302",
        "MAPP, '', '', 302",
        "AV2S, M2, '', 422",
        "IIOM, '', IOM-FIXED, 302",
        "IIOM, '', M1, 422",
        "AV2S, M9, '', 422"
    })
    void a_level_and_a_category_belong_to_their_type(
            String type, String level, String category, int status) {
        Answer answer =
                add(
                        "registration",
                        "type",
                        type,
                        "level",
                        level,
                        "category",
                        category,
                        "registered_on",
                        "1/4/2020");

        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, '', registered_on, This must be today or in the past",
        "1/4/2020, 31/3/2020, review_on, The end must not be before the beginning"
    })
    void days_that_cannot_be_are_refused(String on, String review, String at, String words) {
        assertThat(
                        add(
                                        "registration",
                                        "type",
                                        "AV2S",
                                        "registered_on",
                                        on,
                                        "review_on",
                                        review)
                                .mends())
                .containsEntry(at, words);
    }

    @Test
    void a_review_ends_it_and_its_history_says_so() {
        add("registration", "type", "AV2S", "registered_on", "1/4/2020");

        office.desk(AUnit.BEN)
                .post(
                        CASE + "/registrations/" + registration() + "/review",
                        "decision",
                        "ENDS",
                        "note",
                        "No longer so.",
                        "version",
                        "0");

        assertThat(page(RECORD + "/registration/" + registration() + "/history").html())
                .contains("Ended on", "By " + AUnit.BEN.username());
        assertThat(page(CASE).html()).doesNotContain("flag--staff");
        assertThat(page(RECORD).says("1 ended or replaced")).isTrue();
    }

    @Test
    void the_page_of_a_flag_leaves_its_end_to_the_review() {
        add("registration", "type", "AV2S", "registered_on", "1/4/2020");
        String page = RECORD + "/registration/" + registration();

        office.desk(AUnit.ADA)
                .post(
                        page,
                        "type",
                        "AV2S",
                        "registered_on",
                        "1/4/2020",
                        "ended_on",
                        "today",
                        "version",
                        "0");

        assertThat(page(page).html()).doesNotContain("name=\"ended_on\"");
        assertThat(office.count("caseload.registration where crn = ? and ended_on is null", CRN))
                .isEqualTo(1);
    }
}
