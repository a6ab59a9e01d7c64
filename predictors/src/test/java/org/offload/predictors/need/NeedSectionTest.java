package org.offload.predictors.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/** Scores of sections, and the cut-offs on either side. */
class NeedSectionTest {

    @ParameterizedTest
    @CsvSource({
        "ACCOMMODATION, FULL, 2, 7",
        "ACCOMMODATION, STRENGTHS_AND_NEEDS, 3, 5",
        "EDUCATION_TRAINING_AND_EMPLOYABILITY, FULL, 3, 7",
        "RELATIONSHIPS, FULL, 2, 5",
        "LIFESTYLE_AND_ASSOCIATES, FULL, 2, 5",
        "DRUG_MISUSE, FULL, 2, 8",
        "DRUG_MISUSE, STRENGTHS_AND_NEEDS, 2, 6",
        "ALCOHOL_MISUSE, FULL, 4, 7",
        "ALCOHOL_MISUSE, STRENGTHS_AND_NEEDS, 2, 4",
        "THINKING_AND_BEHAVIOUR, FULL, 4, 7",
        "THINKING_AND_BEHAVIOUR, STRENGTHS_AND_NEEDS, 3, 5",
        "ATTITUDES, FULL, 2, 7",
        "ATTITUDES, STRENGTHS_AND_NEEDS, 1, 5"
    })
    void a_need_begins_at_its_threshold_and_is_severe_at_the_second(
            NeedSection section, Form form, int standard, int severe) {
        assertThat(section.severity(scoring(standard - 1), form)).isEqualTo(Severity.NONE);
        assertThat(section.severity(scoring(standard), form)).isEqualTo(Severity.STANDARD);
        assertThat(section.severity(scoring(severe - 1), form)).isEqualTo(Severity.STANDARD);
        assertThat(section.severity(scoring(severe), form)).isEqualTo(Severity.SEVERE);
        assertThat(section.threshold(form)).hasValue(standard);
    }

    private static List<NeedAnswer> scoring(int sum) {
        List<NeedAnswer> answers = new ArrayList<>();
        answers.addAll(Collections.nCopies(sum / 2, NeedAnswer.SIGNIFICANT));
        answers.addAll(Collections.nCopies(sum % 2, NeedAnswer.SOME));
        answers.add(NeedAnswer.NONE);
        return answers;
    }

    @Test
    void money_and_feelings_are_scored_and_never_a_need() {
        for (NeedSection section : List.of(NeedSection.FINANCE, NeedSection.EMOTIONAL_WELLBEING)) {
            assertThat(section.severity(scoring(12), Form.FULL)).isEqualTo(Severity.NONE);
            assertThat(section.threshold(Form.FULL)).isEqualTo(OptionalInt.empty());
            assertThat(NeedSection.score(scoring(12))).hasValue(12);
        }
    }

    @Test
    void without_a_known_answer_there_is_no_score_and_no_need() {
        List<NeedAnswer> unknown = List.of(NeedAnswer.MISSING, NeedAnswer.UNKNOWN);

        assertThat(NeedSection.score(unknown)).isEmpty();
        assertThat(NeedSection.score(List.of())).isEmpty();
        assertThat(NeedSection.ATTITUDES.severity(unknown, Form.STRENGTHS_AND_NEEDS))
                .isEqualTo(Severity.NONE);
        assertThat(NeedSection.score(List.of(NeedAnswer.MISSING, NeedAnswer.NO))).hasValue(0);
    }
}
