package org.offload.predictors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.answer.Table;
import org.offload.predictors.fixture.SomeAnswers;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.Percent;
import org.offload.predictors.result.ReoffendingScore;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.RiskBand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What holds for whatever is answered. */
class PredictorsTest {

    private static final int MANY = 20_000;

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource(Conformance.class)
    void any_answers_give_results_and_explanations_and_never_an_exception(Conformance conformance) {
        Predictors predictors = Predictors.of(conformance);

        for (int i = 0; i < MANY; i++) {
            Answers answers = SomeAnswers.any(random);
            Assessed assessed = predictors.assess(answers);
            assertThat(assessed).isNotNull();
            for (Instrument instrument : Instrument.values()) {
                predictors.explain(instrument, answers);
            }
            predictors.ogrs3(answers);
            predictors.ogp(answers);
            predictors.ovp(answers);
        }
    }

    @ParameterizedTest
    @EnumSource(Conformance.class)
    void many_at_once_are_scored_as_one_by_one(Conformance conformance) {
        Predictors predictors = Predictors.of(conformance);
        Table table = Table.of(MANY);
        Scores scores = Scores.of(MANY);
        List<Answers> people = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            people.add(SomeAnswers.any(random));
            table.add(people.getLast());
        }

        predictors.score(table, scores);

        int scored = 0;
        for (int i = 0; i < MANY; i++) {
            Assessed one = predictors.assess(people.get(i));
            assertReoffending(scores, i, Instrument.ALL_REOFFENDING_PREDICTOR, one.all());
            assertReoffending(scores, i, Instrument.VIOLENT_REOFFENDING_PREDICTOR, one.violent());
            assertReoffending(
                    scores,
                    i,
                    Instrument.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
                    one.seriousViolent());
            assertScore(
                    scores,
                    i,
                    Instrument.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                    one.directContact().asScore().map(it -> it.percent().hundredths()),
                    one.directContact().asScore().map(it -> it.band()));
            assertScore(
                    scores,
                    i,
                    Instrument.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                    one.indirect().asScore().map(it -> it.percent().hundredths()),
                    one.indirect().asScore().map(it -> it.band()));
            assertScore(
                    scores,
                    i,
                    Instrument.COMBINED_SERIOUS_REOFFENDING_PREDICTOR,
                    one.combined().asScore().map(it -> it.percent().hundredths()),
                    one.combined().asScore().map(it -> it.band()));
            assertScore(
                    scores,
                    i,
                    Instrument.MATURITY_SCREENING_TOOL,
                    one.maturity().asScore().map(it -> it.points()),
                    Optional.empty());
            assertScore(
                    scores,
                    i,
                    Instrument.LEARNING_DISABILITIES_SCREENING,
                    one.learning().asScore().map(it -> it.points()),
                    Optional.empty());
            assertScore(
                    scores,
                    i,
                    Instrument.PERSONALITY_DISORDER_SCREENING,
                    one.personality().asScore().map(it -> it.isScreenedIn() ? 1 : 0),
                    Optional.empty());
            assertThat(Optional.of(scores.pathway(i))).isEqualTo(one.programme().asScore());
            assertThat(scores.isNotApplicable(i, Instrument.MATURITY_SCREENING_TOOL))
                    .isEqualTo(one.maturity() instanceof Result.NotApplicable);
            scored += one.all().asScore().isPresent() ? 1 : 0;
        }
        assertThat(scored).isBetween(MANY / 100, MANY); // both sorts were tried
    }

    private static void assertReoffending(
            Scores scores, int row, Instrument instrument, Result<ReoffendingScore> one) {
        assertScore(
                scores,
                row,
                instrument,
                one.asScore().map(it -> it.percent().hundredths()),
                one.asScore().map(ReoffendingScore::band));
    }

    private static void assertScore(
            Scores scores,
            int row,
            Instrument instrument,
            Optional<Integer> number,
            Optional<RiskBand> band) {
        assertThat(scores.number(row, instrument).stream().boxed().findFirst()).isEqualTo(number);
        assertThat(scores.band(row, instrument)).isEqualTo(band);
    }

    @Test
    void a_table_is_filled_again_and_rows_that_were_taken_out_stay() {
        Table table = Table.of(2);
        table.add(SomeAnswers.whole());
        Answers row = table.row(0);
        table.clear();
        table.addNone();

        assertThat(row).isEqualTo(SomeAnswers.whole());
        assertThat(table.row(0)).isEqualTo(Answers.none());
        assertThat(table.size()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Conformance.class)
    void contributions_sum_to_what_the_score_is_made_of(Conformance conformance) {
        Predictors predictors = Predictors.of(conformance);

        for (int i = 0; i < MANY; i++) {
            Answers answers = SomeAnswers.any(random);
            for (Instrument instrument : Instrument.values()) {
                Optional<Explanation> found = predictors.explain(instrument, answers);
                found.ifPresent(
                        one ->
                                assertThat(
                                                one.contributions().stream()
                                                        .mapToDouble(Contribution::weight)
                                                        .sum())
                                        .as("%s", instrument)
                                        .isCloseTo(one.sum(), within(1e-9)));
            }
        }
    }

    @Test
    void bands_are_monotone_in_scores() {
        Predictors predictors = Predictors.of(Conformance.CORRECTED);
        for (Instrument instrument :
                List.of(
                        Instrument.ALL_REOFFENDING_PREDICTOR,
                        Instrument.VIOLENT_REOFFENDING_PREDICTOR,
                        Instrument.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
                        Instrument.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                        Instrument.COMBINED_SERIOUS_REOFFENDING_PREDICTOR)) {
            int[] greatest = {-1, -1, -1, -1};
            int[] least = {10_000, 10_000, 10_000, 10_000};
            Table table = Table.of(MANY);
            for (int i = 0; i < MANY; i++) {
                table.add(SomeAnswers.any(random));
            }
            Scores scores = Scores.of(MANY);
            predictors.score(table, scores);
            for (int i = 0; i < MANY; i++) {
                int row = i;
                scores.band(i, instrument)
                        .ifPresent(
                                band -> {
                                    int at = List.of(RiskBand.values()).indexOf(band);
                                    int score = scores.number(row, instrument).orElseThrow();
                                    greatest[at] = Math.max(greatest[at], score);
                                    least[at] = Math.min(least[at], score);
                                });
            }
            for (int band = 1; band < 4; band++) {
                assertThat(greatest[band - 1]).as("%s", instrument).isLessThan(least[band]);
            }
        }
    }

    @Test
    void a_prior_sanction_never_lowers_a_score_that_counts_it() {
        Predictors predictors = Predictors.of(Conformance.CORRECTED);
        for (int sanctions = 1; sanctions < 60; sanctions++) {
            Answers fewer = with(sanctions, 1);
            Answers more = with(sanctions + 1, 1);

            assertThat(predictors.ogrs3(more).asScore().orElseThrow().twoYear())
                    .isGreaterThanOrEqualTo(
                            predictors.ogrs3(fewer).asScore().orElseThrow().twoYear());
            assertThat(predictors.ovp(more).asScore().orElseThrow().sum())
                    .isGreaterThanOrEqualTo(predictors.ovp(fewer).asScore().orElseThrow().sum());
        }
        for (int violent = 0; violent < 30; violent++) {
            assertThat(
                            predictors
                                    .ovp(with(20 + violent + 1, violent + 1))
                                    .asScore()
                                    .orElseThrow()
                                    .sum())
                    .isGreaterThanOrEqualTo(
                            predictors
                                    .ovp(with(20 + violent, violent))
                                    .asScore()
                                    .orElseThrow()
                                    .sum());
        }
        for (int sexual = 1; sexual < 6; sexual++) {
            int few = sexual;
            Answers fewer =
                    SomeAnswers.sexual()
                            .with(
                                    a ->
                                            a.put(Questions.SANCTIONS, 20)
                                                    .put(Questions.CONTACT_ADULT_SANCTIONS, few));
            Answers more = fewer.with(a -> a.put(Questions.CONTACT_ADULT_SANCTIONS, few + 1));

            assertThat(points(predictors, more)).isGreaterThanOrEqualTo(points(predictors, fewer));
        }
    }

    private static int points(Predictors predictors, Answers answers) {
        return predictors.assess(answers).directContact().asScore().orElseThrow().points();
    }

    private static Answers with(int sanctions, int violent) {
        return SomeAnswers.whole()
                .with(
                        a ->
                                a.put(Questions.SANCTIONS, sanctions)
                                        .put(Questions.VIOLENT_SANCTIONS, violent));
    }

    @Test
    void a_higher_level_of_a_problem_never_lowers_the_score_of_all_reoffending() {
        Predictors predictors = Predictors.of(Conformance.CORRECTED);
        for (int i = 0; i < 2_000; i++) {
            Answers answers = SomeAnswers.anyLevels(random);
            Percent before = all(predictors, answers);
            for (var question :
                    List.of(
                            Questions.SUITABILITY_OF_ACCOMMODATION,
                            Questions.CURRENT_RELATIONSHIP_WITH_PARTNER,
                            Questions.REGULAR_OFFENDING_ACTIVITIES,
                            Questions.CURRENT_ALCOHOL_USE_PROBLEMS,
                            Questions.EXCESSIVE_ALCOHOL_USE,
                            Questions.IMPULSIVITY_PROBLEMS,
                            Questions.PRO_CRIMINAL_ATTITUDES)) {
                Answers worse = answers.with(a -> a.put(question, question.choices().getLast()));

                assertThat(all(predictors, worse)).isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static Percent all(Predictors predictors, Answers answers) {
        return predictors.allReoffending(answers).asScore().orElseThrow().percent();
    }
}
