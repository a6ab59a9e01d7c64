package org.offload.predictors.result;

import org.offload.predictors.answer.Question;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One reason why there is no score, or none that rests on all answers.
 *
 * @param questions the answers that it is about, in the order in which the service names them
 * @param parts the scores that it is about, likewise
 */
public record Problem(ProblemKind kind, List<Question<?>> questions, List<Instrument> parts) {

    /** Keeps copies of the lists. */
    public Problem {
        questions = List.copyOf(questions);
        parts = List.copyOf(parts);
    }

    /** Returns what is wrong and where, in words. */
    public String words() {
        return questions.isEmpty()
                ? kind.words()
                : kind.words()
                        + ": "
                        + questions.stream().map(Question::words).collect(Collectors.joining("; "));
    }
}
