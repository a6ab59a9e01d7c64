package org.offload.predictors.screening;

import static org.offload.predictors.answer.Questions.*;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Checks;
import org.offload.predictors.check.Problems;
import org.offload.predictors.day.Day;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.MaturityScore;
import org.offload.predictors.result.ProblemKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The maturity screening tool, for men of 18 to 25.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class Maturity {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 25;

    private static final List<Question<?>> NEEDED = List.of(GENDER, DATE_OF_BIRTH, ASSESSMENT_DATE);

    /** In the order of the service's message. */
    private static final List<Question<?>> POINTS =
            List.of(
                    PEER_GROUP_INFLUENCES,
                    INFLUENCE_FROM_ASSOCIATES,
                    RECKLESSNESS,
                    DIFFICULTIES_COPING,
                    ATTITUDES_TOWARDS_SELF,
                    IMPULSIVITY_PROBLEMS,
                    TEMPER_CONTROL,
                    PROBLEM_SOLVING_SKILLS,
                    AWARENESS_OF_CONSEQUENCES,
                    UNDERSTANDS_OTHER_PEOPLES_VIEWS);

    private static final List<Question<?>> ALL =
            Stream.<Question<?>>concat(NEEDED.stream(), POINTS.stream()).toList();

    private Maturity() {}

    /** Looks at the answers about one person; what is found is points. */
    public static void find(Answers a, PointsFinding<MaturityScore> found) {
        found.clear();
        if (isOfAnotherAge(a)) {
            found.leave();
            return;
        }
        int missing = 0;
        for (int i = 0; i < POINTS.size(); i++) {
            missing += a.has(POINTS.get(i)) ? 0 : 1;
        }
        found.problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, missing > 1 ? ALL : NEEDED);
        if (found.problems.isEmpty()) {
            if (a.is(GENDER, Gender.MALE)) {
                found.score(Points.sum(a, POINTS));
            } else {
                found.leave();
            }
        }
    }

    /** Without the day of the assessment nobody has an age. */
    private static boolean isOfAnotherAge(Answers a) {
        if (!a.has(DATE_OF_BIRTH) || !a.has(ASSESSMENT_DATE)) {
            return false;
        }
        if (!Checks.isBornBefore(a, a.code(ASSESSMENT_DATE))) {
            return true;
        }
        int age = Day.years(a.code(DATE_OF_BIRTH), a.code(ASSESSMENT_DATE));
        return age < YOUNGEST || age > OLDEST;
    }

    /** Returns what the points are made of; empty if there are none. */
    public static Optional<Explanation> explain(Answers a) {
        PointsFinding<MaturityScore> found =
                new PointsFinding<>(Problems.kept(), MaturityScore::new);
        find(a, found);
        return found.isScored() ? Optional.of(Points.explain(a, POINTS)) : Optional.empty();
    }
}
