package org.offload.predictors.screening;

import static org.offload.predictors.answer.Questions.LEARNING_DIFFICULTIES;
import static org.offload.predictors.answer.Questions.NO_FIXED_ABODE;
import static org.offload.predictors.answer.Questions.PROBLEMS_WITH_NUMERACY;
import static org.offload.predictors.answer.Questions.PROBLEMS_WITH_READING;
import static org.offload.predictors.answer.Questions.PROBLEMS_WITH_READING_WRITING_NUMERACY;
import static org.offload.predictors.answer.Questions.QUALIFICATIONS;
import static org.offload.predictors.answer.Questions.WORK_RELATED_SKILLS;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.LearningScore;
import org.offload.predictors.result.ProblemKind;

import java.util.List;
import java.util.Optional;

/**
 * The screening of learning disabilities and challenges.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class Learning {

    private static final int MISSING = 2; // of the four, that are too many

    private static final List<Question<?>> DETAIL =
            List.of(PROBLEMS_WITH_READING, PROBLEMS_WITH_NUMERACY);
    private static final List<Question<?>> FOUR =
            List.of(
                    WORK_RELATED_SKILLS,
                    PROBLEMS_WITH_READING_WRITING_NUMERACY,
                    LEARNING_DIFFICULTIES,
                    QUALIFICATIONS);
    private static final List<Question<?>> POINTS =
            List.of(
                    NO_FIXED_ABODE,
                    WORK_RELATED_SKILLS,
                    PROBLEMS_WITH_READING_WRITING_NUMERACY,
                    PROBLEMS_WITH_READING,
                    PROBLEMS_WITH_NUMERACY,
                    LEARNING_DIFFICULTIES,
                    QUALIFICATIONS);

    private Learning() {}

    /** Looks at the answers about one person. */
    public static void find(Answers a, PointsFinding<LearningScore> found) {
        found.clear();
        Problems problems = found.problems;
        boolean hasDetail = a.has(PROBLEMS_WITH_READING) || a.has(PROBLEMS_WITH_NUMERACY);
        if (hasDetail && !a.has(PROBLEMS_WITH_READING_WRITING_NUMERACY)) {
            problems.add(
                    ProblemKind.MISSING_ABOVE_DETAIL,
                    problems.keeps() ? DETAIL.stream().filter(a::has).toList() : List.of());
        }
        int missing = 0;
        for (int i = 0; i < FOUR.size(); i++) {
            missing += a.has(FOUR.get(i)) ? 0 : 1;
        }
        if (missing >= MISSING) {
            problems.add(ProblemKind.LDS_NOT_ENOUGH_FIELDS_PRESENT, FOUR);
        }
        if (problems.isEmpty()) {
            found.score(Points.sum(a, POINTS));
        }
    }

    /** Returns what the points are made of; empty if there are none. */
    public static Optional<Explanation> explain(Answers a) {
        var found = new PointsFinding<>(Problems.kept(), LearningScore::new);
        find(a, found);
        return found.isScored() ? Optional.of(Points.explain(a, POINTS)) : Optional.empty();
    }
}
