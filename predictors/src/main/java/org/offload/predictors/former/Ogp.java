package org.offload.predictors.former;

import static org.offload.predictors.answer.Questions.*;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Bands;
import org.offload.predictors.check.Problems;
import org.offload.predictors.former.PointScale.Curve;
import org.offload.predictors.former.PointScale.Item;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.YearScore;

import java.util.List;
import java.util.Optional;

/**
 * OGP, the general predictor of the previous generation, which takes OGRS3 of two years.
 *
 * <p>Source: the public service for risk scores, its state of 17 June 2026.
 */
public final class Ogp {

    private static final int ALL = 100; // percent
    private static final int[] STEEP = {0, 3, 5}; // points of the levels of some answers

    private static final PointScale SCALE =
            new PointScale(
                    List.of(
                            OGRS3_TWO_YEAR,
                            NO_FIXED_ABODE,
                            UNEMPLOYED,
                            REGULAR_OFFENDING_ACTIVITIES,
                            CURRENT_DRUG_MISUSE,
                            MOTIVATION_TO_TACKLE_DRUG_MISUSE,
                            PROBLEM_SOLVING_SKILLS,
                            AWARENESS_OF_CONSEQUENCES,
                            UNDERSTANDS_OTHER_PEOPLES_VIEWS,
                            PRO_CRIMINAL_ATTITUDES),
                    List.of(
                            new Item(
                                    "ogrs3",
                                    "OGRS3 of two years",
                                    a -> share(a, 6, 10, OGRS3_TWO_YEAR)),
                            new Item(
                                    "address",
                                    "no settled address",
                                    a -> 5 * a.code(NO_FIXED_ABODE)),
                            new Item("work", "being out of work", a -> 5 * a.code(UNEMPLOYED)),
                            new Item(
                                    "activities",
                                    "activities that encourage offending",
                                    a -> STEEP[a.code(REGULAR_OFFENDING_ACTIVITIES)]),
                            new Item(
                                    "drugs",
                                    "drug misuse, and motivation to tackle it",
                                    a ->
                                            share(
                                                    a,
                                                    15,
                                                    4,
                                                    CURRENT_DRUG_MISUSE,
                                                    MOTIVATION_TO_TACKLE_DRUG_MISUSE)),
                            new Item(
                                    "thinking",
                                    "solving problems, consequences, others' views",
                                    a ->
                                            share(
                                                    a,
                                                    5,
                                                    6,
                                                    PROBLEM_SOLVING_SKILLS,
                                                    AWARENESS_OF_CONSEQUENCES,
                                                    UNDERSTANDS_OTHER_PEOPLES_VIEWS)),
                            new Item(
                                    "attitudes",
                                    "pro-criminal attitudes",
                                    a -> STEEP[a.code(PRO_CRIMINAL_ATTITUDES)])),
                    Ogp::look,
                    new Curve(0.0616, -3.6832, -3.0795),
                    new Bands(34, 67, 85));

    private Ogp() {}

    /** Scores one person. */
    public static Result<YearScore> score(Answers a) {
        return SCALE.score(a);
    }

    /** Returns what the points are made of; empty if there are none. */
    public static Optional<Explanation> explain(Answers a) {
        return SCALE.explain(a);
    }

    private static void look(Answers a, Problems problems) {
        boolean isPercent =
                !a.has(OGRS3_TWO_YEAR)
                        || a.code(OGRS3_TWO_YEAR) >= 0 && a.code(OGRS3_TWO_YEAR) <= ALL;
        if (!isPercent) {
            problems.add(ProblemKind.OGRS3_OUT_OF_RANGE, List.of(OGRS3_TWO_YEAR));
        }
    }

    /** Returns a share of the sum of answers, rounded half up. */
    private static int share(Answers a, int times, int of, Question<?>... questions) {
        long sum = 0;
        for (Question<?> question : questions) {
            sum += a.code(question);
        }
        return Math.toIntExact(Math.floorDiv(2L * times * sum + of, 2L * of));
    }
}
