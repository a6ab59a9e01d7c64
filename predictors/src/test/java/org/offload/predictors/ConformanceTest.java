package org.offload.predictors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.ProblemLevel;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.answer.SupervisionStatus;
import org.offload.predictors.fixture.SomeAnswers;
import org.offload.predictors.published.Texts;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Problem;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.ProgrammePathway;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.Result.NotScorable;
import org.offload.predictors.result.YearScore;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Each quirk of the public service: kept, and mended. */
class ConformanceTest {

    private static final Predictors PUBLISHED = Predictors.of(Conformance.AS_PUBLISHED);
    private static final Predictors CORRECTED = Predictors.of(Conformance.CORRECTED);

    /** An old woman long out of trouble, with one sanction. */
    private static Answers harmless() {
        return SomeAnswers.whole()
                .with(
                        a ->
                                a.put(Questions.GENDER, Gender.FEMALE)
                                        .put(Questions.DATE_OF_BIRTH, LocalDate.of(1915, 1, 1))
                                        .put(
                                                Questions.DATE_OF_CURRENT_CONVICTION,
                                                LocalDate.of(2016, 1, 1))
                                        .put(Questions.START_OF_FOLLOW_UP, LocalDate.of(2016, 1, 1))
                                        .put(Questions.AGE_AT_FIRST_SANCTION, 101)
                                        .put(Questions.SANCTIONS, 1)
                                        .put(Questions.VIOLENT_SANCTIONS, 0));
    }

    @Test
    void a_score_that_rounds_to_nothing_is_an_error_as_published_and_low_corrected() {
        assertThat(kinds(PUBLISHED.allReoffending(harmless())))
                .containsExactly(ProblemKind.SCORE_ROUNDS_TO_ZERO);
        assertThat(Texts.reoffending(CORRECTED.allReoffending(harmless())).subList(0, 2))
                .containsExactly("0.0", "LOW");
    }

    @Test
    void a_start_before_the_birth_is_told_for_serious_violence_only_corrected() {
        Answers answers =
                SomeAnswers.whole()
                        .with(a -> a.put(Questions.START_OF_FOLLOW_UP, LocalDate.of(1989, 1, 1)));

        assertThat(kinds(PUBLISHED.assess(answers).seriousViolent()))
                .containsExactly(ProblemKind.DATE_NOT_AFTER_BIRTH);
        assertThat(kinds(CORRECTED.assess(answers).seriousViolent()))
                .containsExactly(ProblemKind.DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH);
    }

    @Test
    void an_age_that_nobody_has_is_scored_for_serious_violence_as_published() {
        Answers answers =
                SomeAnswers.whole()
                        .with(a -> a.put(Questions.START_OF_FOLLOW_UP, LocalDate.of(2101, 1, 1)));

        assertThat(PUBLISHED.assess(answers).seriousViolent().asScore()).isPresent();
        assertThat(kinds(CORRECTED.assess(answers).seriousViolent()))
                .containsExactly(ProblemKind.DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE);
    }

    @Test
    void such_an_age_at_the_conviction_that_stands_for_a_start_is_told_corrected() {
        Answers answers =
                SomeAnswers.whole()
                        .with(
                                a ->
                                        a.drop(Questions.START_OF_FOLLOW_UP)
                                                .put(
                                                        Questions.DATE_OF_BIRTH,
                                                        LocalDate.of(1900, 1, 1)));

        assertThat(PUBLISHED.assess(answers).violent().asScore()).isPresent();
        assertThat(kinds(CORRECTED.assess(answers).violent()))
                .containsExactly(ProblemKind.DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE);
    }

    @Test
    void a_start_before_the_birth_is_told_for_direct_contact_corrected() {
        Answers answers =
                SomeAnswers.sexual()
                        .with(a -> a.put(Questions.START_OF_FOLLOW_UP, LocalDate.of(1989, 1, 1)));

        assertThat(kinds(PUBLISHED.assess(answers).directContact()))
                .containsExactly(ProblemKind.DATE_NOT_AFTER_BIRTH);
        assertThat(kinds(CORRECTED.assess(answers).directContact()))
                .containsExactly(ProblemKind.DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH);
    }

    @Test
    void fewer_sexual_sanctions_than_none_are_refused_corrected() {
        Answers answers =
                SomeAnswers.sexual().with(a -> a.put(Questions.NON_CONTACT_SANCTIONS, -1));

        assertThat(PUBLISHED.assess(answers).directContact().asScore()).isPresent();
        assertThat(kinds(CORRECTED.assess(answers).directContact()))
                .containsExactly(ProblemKind.TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE);
    }

    @Test
    void a_woman_without_a_count_has_an_indirect_score_corrected() {
        Answers answers =
                SomeAnswers.sexual()
                        .with(
                                a ->
                                        a.put(Questions.GENDER, Gender.FEMALE)
                                                .drop(Questions.IMAGE_SANCTIONS));

        assertThat(kinds(PUBLISHED.assess(answers).indirect()))
                .containsExactly(ProblemKind.NULL_INPUT);
        assertThat(Texts.indirect(CORRECTED.assess(answers).indirect()))
                .containsExactly("0.0", "LOW", "");
    }

    @Test
    void one_kind_of_other_sexual_sanction_gives_the_lowest_figure_corrected() {
        Answers answers = SomeAnswers.sexual();

        assertThat(Texts.indirect(PUBLISHED.assess(answers).indirect()).getFirst())
                .isEqualTo("0.0");
        assertThat(Texts.indirect(CORRECTED.assess(answers).indirect()).getFirst())
                .isEqualTo("0.28");
    }

    @Test
    void the_highest_risk_of_all_assessments_is_not_needed_corrected() {
        Answers answers = SomeAnswers.whole().with(a -> a.drop(Questions.HIGHEST_RISK));

        assertThat(kinds(PUBLISHED.assess(answers).personality()))
                .containsExactly(ProblemKind.MISSING_MANDATORY_INPUT);
        assertThat(CORRECTED.assess(answers).personality()).isNotInstanceOf(NotScorable.class);
    }

    @Test
    void programmes_look_at_sexual_scores_corrected() {
        Answers answers =
                SomeAnswers.sexual()
                        .with(
                                a ->
                                        a.put(Questions.IMAGE_SANCTIONS, 2)
                                                .put(
                                                        Questions.PRO_CRIMINAL_ATTITUDES,
                                                        ProblemLevel.SIGNIFICANT_PROBLEMS)
                                                .put(
                                                        Questions.IMPULSIVITY_PROBLEMS,
                                                        ProblemLevel.SIGNIFICANT_PROBLEMS));

        assertThat(PUBLISHED.assess(answers).programme().asScore())
                .contains(ProgrammePathway.ALTERNATIVE);
        assertThat(CORRECTED.assess(answers).programme().asScore())
                .contains(ProgrammePathway.MODERATE);
    }

    @Test
    void a_very_high_risk_to_a_partner_counts_as_high_corrected() {
        Answers answers =
                SomeAnswers.whole()
                        .with(
                                a ->
                                        a.put(
                                                        Questions.SUPERVISION_STATUS,
                                                        SupervisionStatus.COMMUNITY)
                                                .put(
                                                        Questions.SARA_RISK_TO_PARTNER,
                                                        RiskLevel.VERY_HIGH));

        assertThat(PUBLISHED.assess(answers).programme().asScore())
                .contains(ProgrammePathway.ALTERNATIVE);
        assertThat(CORRECTED.assess(answers).programme().asScore())
                .contains(ProgrammePathway.MODERATE);
    }

    @Test
    void answers_about_sexual_interests_are_not_missed_where_they_are_not_asked_corrected() {
        Answers answers = SomeAnswers.whole().with(a -> a.drop(Questions.SEXUAL_PREOCCUPATION));

        assertThat(Texts.programme(PUBLISHED.assess(answers).programme()).getLast())
                .isEqualTo("MISSING_MANDATORY_INPUT[sexualPreoccupation]");
        assertThat(Texts.programme(CORRECTED.assess(answers).programme()).getLast()).isEmpty();
    }

    @Test
    void who_answered_nothing_in_custody_is_an_omission_either_way() {
        Answers answers =
                SomeAnswers.whole()
                        .with(
                                a -> {
                                    a.put(Questions.SUPERVISION_STATUS, SupervisionStatus.CUSTODY)
                                            .put(Questions.EVER_COMMITTED_SEXUAL_OFFENCE, false)
                                            .put(Questions.RISK_OF_SEXUAL_HARM, false);
                                    for (var question :
                                            List.of(
                                                    Questions.SEXUAL_PREOCCUPATION,
                                                    Questions.OFFENCE_RELATED_SEXUAL_INTERESTS,
                                                    Questions.EMOTIONAL_CONGRUENCE_WITH_CHILDREN,
                                                    Questions.PRO_CRIMINAL_ATTITUDES,
                                                    Questions.HOSTILE_ORIENTATION,
                                                    Questions
                                                            .CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS,
                                                    Questions.PREVIOUS_CLOSE_RELATIONSHIPS,
                                                    Questions.LED_BY_ASSOCIATES,
                                                    Questions.CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR,
                                                    Questions.IMPULSIVITY_PROBLEMS,
                                                    Questions.TEMPER_CONTROL,
                                                    Questions.PROBLEM_SOLVING_SKILLS,
                                                    Questions.DIFFICULTIES_COPING)) {
                                        a.drop(question);
                                    }
                                });

        assertThat(PUBLISHED.assess(answers).programme().asScore())
                .contains(ProgrammePathway.OMISSION);
        assertThat(CORRECTED.assess(answers).programme().asScore())
                .contains(ProgrammePathway.OMISSION);
    }

    @Test
    void direct_contact_needs_the_day_of_the_assessment_corrected() {
        Answers answers = SomeAnswers.sexual().with(a -> a.drop(Questions.ASSESSMENT_DATE));

        assertThat(PUBLISHED.assess(answers).directContact().asScore()).isPresent();
        assertThat(kinds(CORRECTED.assess(answers).directContact()))
                .containsExactly(ProblemKind.MISSING_MANDATORY_INPUT);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "100, true", "101, false"})
    void ogp_takes_a_score_of_ogrs3_that_is_a_percentage_either_way(int ogrs3, boolean isOne) {
        for (Predictors predictors : List.of(PUBLISHED, CORRECTED)) {
            boolean isRefused =
                    predictors.ogp(Answers.of(a -> a.put(Questions.OGRS3_TWO_YEAR, ogrs3)))
                                    instanceof NotScorable<YearScore>(List<Problem> problems)
                            && problems.stream()
                                    .anyMatch(one -> one.kind() == ProblemKind.OGRS3_OUT_OF_RANGE);

            assertThat(isRefused).isEqualTo(!isOne);
        }
    }

    @Test
    void girls_score_lower_than_women_by_ogrs3_corrected_and_higher_as_published() {
        Answers girl = aged(15);
        Answers woman = aged(17);

        assertThat(twoYear(PUBLISHED, girl)).isGreaterThan(twoYear(PUBLISHED, woman) + 20);
        assertThat(Math.abs(twoYear(CORRECTED, girl) - twoYear(CORRECTED, woman))).isLessThan(15);
    }

    private static int twoYear(Predictors predictors, Answers answers) {
        return predictors.ogrs3(answers).asScore().map(YearScore::twoYear).orElseThrow();
    }

    private static Answers aged(int years) {
        LocalDate birth = LocalDate.of(2020 - years, 1, 1);
        return SomeAnswers.whole()
                .with(
                        a ->
                                a.put(Questions.GENDER, Gender.FEMALE)
                                        .put(Questions.DATE_OF_BIRTH, birth)
                                        .put(Questions.AGE_AT_FIRST_SANCTION, 12));
    }

    private static Stream<ProblemKind> kindsOf(List<Problem> problems) {
        return problems.stream().map(Problem::kind);
    }

    private static List<ProblemKind> kinds(Result<?> result) {
        return result instanceof NotScorable<?>(List<Problem> problems)
                ? kindsOf(problems).toList()
                : List.of();
    }
}
