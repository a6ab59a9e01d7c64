package org.offload.predictors.screening;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Qualifications;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;

import java.util.List;

/** Points that are the numbers of answers: levels 0 to 2, 1 for yes, 2 for no qualification. */
final class Points {

    private Points() {}

    static int of(Answers a, Question<?> question) {
        boolean isNone =
                question == Questions.QUALIFICATIONS
                        && a.is(Questions.QUALIFICATIONS, Qualifications.NO_QUALIFICATIONS);
        return isNone ? 2 : Math.max(0, a.code(question));
    }

    static int sum(Answers a, List<Question<?>> questions) {
        int sum = 0;
        for (int i = 0; i < questions.size(); i++) {
            sum += of(a, questions.get(i));
        }
        return sum;
    }

    static Explanation explain(Answers a, List<Question<?>> questions) {
        return new Explanation(
                sum(a, questions),
                questions.stream().map(one -> contribution(a, one)).toList(),
                Problems.missing(a, questions));
    }

    private static Contribution contribution(Answers a, Question<?> question) {
        return new Contribution(question.name(), question.words(), of(a, question), 1);
    }
}
