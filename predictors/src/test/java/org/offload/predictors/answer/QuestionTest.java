package org.offload.predictors.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.predictors.fixture.SomeAnswers;

import java.time.LocalDate;
import java.util.Random;

/** Questions, and what is an answer to them. */
class QuestionTest {

    @Test
    void what_is_written_is_read_again() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            Answers answers = SomeAnswers.any(random);
            for (Question<?> question : Questions.all()) {
                assertReadAgain(answers, question);
            }
        }
    }

    private static <T> void assertReadAgain(Answers answers, Question<T> question) {
        answers.get(question)
                .filter(answer -> !(answer instanceof OffenceCode code && !code.isCode()))
                .ifPresent(
                        answer ->
                                assertThat(question.parse(question.print(answer)))
                                        .contains(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "gender, male",
        "gender, 0",
        "isUnemployed, yes",
        "isUnemployed, True",
        "suitabilityOfAccommodation, 1",
        "dateOfBirth, 2020-02-30",
        "dateOfBirth, 1/2/1990",
        "dateOfBirth, +10000-01-01",
        "ageAtFirstSanction, 12.5",
        "ageAtFirstSanction, 1234567890",
        "previousConvictions, ARSON|",
        "previousConvictions, THEFT"
    })
    void nonsense_is_no_answer(String question, String text) {
        assertThat(Questions.named(question).orElseThrow().parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00101, true", "101, false", "00101x, false", "'', false", "٠٠١٠١, false"})
    void a_code_has_five_digits(String text, boolean isCode) {
        assertThat(OffenceCode.of(text).isCode()).isEqualTo(isCode);
    }

    @Test
    void a_date_or_a_count_that_cannot_be_is_refused() {
        assertThatThrownBy(
                        () ->
                                Answers.of(
                                        a ->
                                                a.put(
                                                        Questions.DATE_OF_BIRTH,
                                                        LocalDate.of(-1, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answers.of(a -> a.put(Questions.SANCTIONS, 1_000_000_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_tell_nothing_of_a_person_by_accident() {
        assertThat(SomeAnswers.whole().toString())
                .contains("dateOfBirth")
                .doesNotContain("1990", "MALE");
    }
}
