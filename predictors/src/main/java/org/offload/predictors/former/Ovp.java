package org.offload.predictors.former;

import static org.offload.predictors.answer.Questions.*;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.check.Bands;
import org.offload.predictors.check.Checks;
import org.offload.predictors.check.Problems;
import org.offload.predictors.day.Day;
import org.offload.predictors.former.PointScale.Curve;
import org.offload.predictors.former.PointScale.Item;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.YearScore;

import java.util.List;
import java.util.Optional;

/**
 * OVP, the violence predictor of the previous generation.
 *
 * <p>Source: the public service for risk scores, its state of 17 June 2026.
 */
public final class Ovp {

    private static final int YOUNGEST = 18;

    /** The points of 0, 1, 2, 3 and 4 sanctions for violence; each further one adds a point. */
    private static final int[] VIOLENT = {0, 4, 7, 9, 11};

    private static final int MOST_VIOLENT = 25;

    /** The ages from which points fall, and the points from there. */
    private static final int[] FROM = {51, 46, 41, 36, 31, 26, 24, 22, 20, 18};

    private static final int[] OF_AGE = {0, 2, 4, 6, 8, 10, 12, 14, 17, 20};

    private static final PointScale SCALE =
            new PointScale(
                    List.of(
                            SANCTIONS,
                            VIOLENT_SANCTIONS,
                            START_OF_FOLLOW_UP,
                            DATE_OF_BIRTH,
                            GENDER,
                            RECOGNISES_IMPACT,
                            NO_FIXED_ABODE,
                            UNEMPLOYED,
                            CURRENT_ALCOHOL_USE_PROBLEMS,
                            EXCESSIVE_ALCOHOL_USE,
                            CURRENT_PSYCHIATRIC_TREATMENT,
                            TEMPER_CONTROL,
                            PRO_CRIMINAL_ATTITUDES),
                    List.of(
                            new Item("any", "any sanction", _ -> 5),
                            new Item("violent", "sanctions for violence", Ovp::violent),
                            new Item("other", "other sanctions", Ovp::other),
                            new Item("age", "age when supervision starts", Ovp::age),
                            new Item("male", "being a man", Ovp::man),
                            new Item(
                                    "impact",
                                    "not recognising the impact on others",
                                    a -> a.code(RECOGNISES_IMPACT) == 0 ? 4 : 0),
                            new Item(
                                    "address",
                                    "no settled address",
                                    a -> 4 * a.code(NO_FIXED_ABODE)),
                            new Item("work", "being out of work", a -> 4 * a.code(UNEMPLOYED)),
                            new Item("alcohol", "alcohol", Ovp::alcohol),
                            new Item(
                                    "psychiatric",
                                    "psychiatric treatment now",
                                    a -> 4 * a.code(CURRENT_PSYCHIATRIC_TREATMENT)),
                            new Item(
                                    "temper", "control of temper", a -> 3 * a.code(TEMPER_CONTROL)),
                            new Item(
                                    "attitudes",
                                    "pro-criminal attitudes",
                                    a -> 3 * a.code(PRO_CRIMINAL_ATTITUDES))),
                    Ovp::look,
                    new Curve(0.0722, -4.5215, -3.8773),
                    new Bands(30, 60, 80));

    private Ovp() {}

    /** Scores one person. */
    public static Result<YearScore> score(Answers a) {
        return SCALE.score(a);
    }

    /** Returns what the points are made of; empty if there are none. */
    public static Optional<Explanation> explain(Answers a) {
        return SCALE.explain(a);
    }

    private static void look(Answers a, Problems problems) {
        if (a.has(SANCTIONS) && a.code(SANCTIONS) < 1) {
            problems.add(ProblemKind.TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE, List.of(SANCTIONS));
        }
        if (!problems.isEmpty()) {
            return;
        }
        if (a.code(VIOLENT_SANCTIONS) < 0 || a.code(VIOLENT_SANCTIONS) > a.code(SANCTIONS)) {
            problems.add(ProblemKind.SANCTIONS_OUT_OF_TABLE);
        } else if (!Checks.isBornBefore(a, a.code(START_OF_FOLLOW_UP))) {
            problems.add(ProblemKind.DATE_NOT_AFTER_BIRTH);
        } else if (years(a) < YOUNGEST) {
            problems.add(ProblemKind.AGE_OUT_OF_TABLE);
        }
    }

    private static int years(Answers a) {
        return Day.years(a.code(DATE_OF_BIRTH), a.code(START_OF_FOLLOW_UP));
    }

    private static int violent(Answers a) {
        int count = a.code(VIOLENT_SANCTIONS);
        int last = VIOLENT.length - 1;
        return count <= last
                ? VIOLENT[count]
                : (int) Math.min(MOST_VIOLENT, (long) VIOLENT[last] + count - last);
    }

    private static int other(Answers a) {
        int count = a.code(SANCTIONS) - a.code(VIOLENT_SANCTIONS);
        if (count <= 2) {
            return 0;
        }
        if (count <= 4) {
            return 2;
        }
        if (count <= 10) {
            return 3;
        }
        return count <= 20 ? 4 : 5;
    }

    private static int age(Answers a) {
        int i = 0;
        while (FROM[i] > years(a)) {
            i++;
        }
        return OF_AGE[i];
    }

    private static int man(Answers a) {
        return a.is(GENDER, Gender.MALE) ? 5 : 0;
    }

    /** Two and a half points for each level, rounded up. */
    private static int alcohol(Answers a) {
        int levels = a.code(CURRENT_ALCOHOL_USE_PROBLEMS) + a.code(EXCESSIVE_ALCOHOL_USE);
        return (5 * levels + 1) / 2;
    }
}
