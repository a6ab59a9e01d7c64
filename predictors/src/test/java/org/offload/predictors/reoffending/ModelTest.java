package org.offload.predictors.reoffending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.predictors.Vectors;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.check.Problems;
import org.offload.predictors.exact.Rounding;
import org.offload.predictors.fixture.SomeAnswers;
import org.offload.predictors.published.AnswersRow;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** The logistic models: one list of terms, and doubles that are near enough. */
class ModelTest {

    private final Random random = new Random(11);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void doubles_give_the_score_of_34_digits_and_a_logit_within_1e_12(Kind kind) {
        ReoffendingPredictor predictor = ReoffendingPredictor.of(kind, Conformance.CORRECTED);
        ReoffendingFinding found = new ReoffendingFinding(Problems.counted());
        int scored = 0;
        for (int i = 0; i < 3_000; i++) {
            Answers answers = SomeAnswers.any(random);
            predictor.find(answers, found);
            if (found.isScored()) {
                scored++;
                BigDecimal exact = predictor.exactly(answers).orElseThrow();
                assertThat(found.hundredths()).isEqualTo(Rounding.hundredths(exact));
                assertThat(predictor.explain(answers).orElseThrow().sum())
                        .isCloseTo(predictor.exactLogit(answers).doubleValue(), within(1e-12));
            }
        }
        assertThat(scored).isGreaterThan(100);
    }

    @Test
    void no_published_decimal_differs_from_that_of_34_digits() {
        ReoffendingPredictor predictor =
                ReoffendingPredictor.of(Kind.ALL_REOFFENDING, Conformance.AS_PUBLISHED);
        var rows = Vectors.rows("predictors-all");
        AnswersRow reader = AnswersRow.of(rows.getFirst().getHeader());
        List<String> columns = rows.getFirst().getHeader();
        for (var row : rows) {
            String expected = row.getField("out_score");
            if (!expected.isEmpty()) {
                Answers answers =
                        reader.read(name -> columns.contains(name) ? row.getField(name) : "");
                BigDecimal exact = predictor.exactly(answers).orElseThrow();
                assertThat(Rounding.hundredths(exact))
                        .isEqualTo(new BigDecimal(expected).movePointRight(2).intValueExact());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void without_a_term_score_and_explanation_change_together(Term term) {
        boolean isSomewhere = false;
        for (Kind kind : Kind.values()) {
            ReoffendingPredictor whole = ReoffendingPredictor.of(kind, Conformance.CORRECTED);
            ReoffendingPredictor less =
                    new ReoffendingPredictor(
                            kind,
                            Conformance.CORRECTED,
                            name -> !name.equalsIgnoreCase(term.name()));
            for (int i = 0; i < 400; i++) {
                Answers answers = someSanctions(SomeAnswers.any(random));
                isSomewhere |= whole.explain(answers).map(it -> has(it, term)).orElse(false);
                whole.explain(answers)
                        .ifPresent(
                                before -> {
                                    Explanation after = less.explain(answers).orElseThrow();
                                    double weight = weight(before, term);
                                    assertThat(has(after, term)).isFalse();
                                    assertThat(after.sum())
                                            .isCloseTo(before.sum() - weight, within(1e-9));
                                });
            }
        }
        assertThat(isSomewhere).as("%s was tried", term).isTrue();
    }

    private Answers someSanctions(Answers answers) {
        return answers.with(
                a ->
                        a.put(Questions.SANCTIONS, 1 + random.nextInt(3))
                                .put(Questions.VIOLENT_SANCTIONS, random.nextInt(2))
                                .put(
                                        Questions.GENDER,
                                        random.nextBoolean() ? Gender.MALE : Gender.FEMALE));
    }

    private static boolean has(Explanation explanation, Term term) {
        return weight(explanation, term) != 0;
    }

    private static double weight(Explanation explanation, Term term) {
        return explanation.contributions().stream()
                .filter(one -> one.term().equalsIgnoreCase(term.name()))
                .mapToDouble(Contribution::weight)
                .sum();
    }

    @Test
    void contributions_are_sorted_and_say_what_they_go_with() {
        Explanation explained =
                ReoffendingPredictor.of(Kind.VIOLENT_REOFFENDING, Conformance.CORRECTED)
                        .explain(SomeAnswers.whole())
                        .orElseThrow();

        assertThat(explained.contributions())
                .isSortedAccordingTo(
                        (one, other) ->
                                Double.compare(Math.abs(other.weight()), Math.abs(one.weight())))
                .allSatisfy(one -> assertThat(one.words()).isNotBlank().doesNotContain("because"));
        assertThat(explained.missing()).isEmpty();
    }
}
