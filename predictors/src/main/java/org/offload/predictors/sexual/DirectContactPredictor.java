package org.offload.predictors.sexual;

import static org.offload.predictors.answer.Questions.*;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.SupervisionStatus;
import org.offload.predictors.check.Checks;
import org.offload.predictors.check.Problems;
import org.offload.predictors.day.Day;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.RiskBand;
import org.offload.predictors.result.RiskReduction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Direct contact sexual reoffending (DC-SRP; before that OSP/DC): a scale of 64 points, for men
 * with a sexual offence.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class DirectContactPredictor {

    private static final List<Question<?>> NEEDED =
            List.of(
                    GENDER,
                    SUPERVISION_STATUS,
                    EVER_COMMITTED_SEXUAL_OFFENCE,
                    DATE_OF_BIRTH,
                    START_OF_FOLLOW_UP,
                    SANCTIONS);

    /** Without the day of the assessment nobody can tell whether five years were clean. */
    private static final List<Question<?>> NEEDED_CORRECTED =
            Stream.<Question<?>>concat(NEEDED.stream(), Stream.of(ASSESSMENT_DATE)).toList();

    private static final List<Question<?>> MOST_RECENT =
            List.of(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE);

    private static final int MEDIUM = 22; // points
    private static final int HIGH = 30;
    private static final int VERY_HIGH = 36;
    private static final int MOST = 64;
    private static final int CLEAN = 5; // years without offending that take a band off
    private static final double CONSTANT = -8.633;
    private static final double A_POINT = 0.1598;

    private static final int[] HUNDREDTHS = new int[MOST + 1];

    static {
        for (int i = 0; i <= MOST; i++) {
            HUNDREDTHS[i] = (int) Math.floor(probability(i) * 10_000 + 0.5);
        }
    }

    private final Conformance conformance;

    /** Makes one. */
    public DirectContactPredictor(Conformance conformance) {
        this.conformance = conformance;
    }

    /** Returns the probability of points, 0 to 64; 0 of none. */
    static double probability(int points) {
        return points == 0 ? 0 : 1 / (1 + Math.exp(-(CONSTANT + A_POINT * points)));
    }

    static int hundredths(int points) {
        return HUNDREDTHS[points];
    }

    /** Looks at the answers about one person. */
    public void find(Answers a, DirectContactFinding found) {
        found.clear();
        Problems problems = found.problems;
        problems.required(
                a,
                ProblemKind.MISSING_MANDATORY_INPUT,
                conformance == Conformance.CORRECTED ? NEEDED_CORRECTED : NEEDED);
        SexualCounts.lookAtPresence(a, problems);
        if (SexualCounts.areAsked(a)) {
            Checks.sanctions(a, problems);
            SexualCounts.lookAtSum(a, problems, conformance);
            if (SexualCounts.isMan(a) && SexualCounts.hasHistory(a)) {
                lookAtMostRecent(a, problems);
            }
            lookAtFollowUp(a, problems);
        }
        SexualCounts.lookAtHistory(a, problems);
        if (!problems.isEmpty()) {
            return;
        }
        if (!SexualCounts.areAsked(a)) {
            found.leave(SexualCounts.isWoman(a));
        } else if (!Checks.isBornBefore(a, a.code(START_OF_FOLLOW_UP))) {
            problems.add(ProblemKind.DATE_NOT_AFTER_BIRTH);
        } else {
            score(a, found);
        }
    }

    private static void lookAtMostRecent(Answers a, Problems problems) {
        problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, MOST_RECENT);
        int day = a.code(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE);
        if (day == Answers.MISSING || !a.has(DATE_OF_BIRTH)) {
            return;
        }
        if (!Checks.isBornBefore(a, day)) {
            problems.add(
                    ProblemKind.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH,
                    MOST_RECENT);
        } else if (Checks.isTooOld(a, day)) {
            problems.add(ProblemKind.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE, MOST_RECENT);
        }
    }

    private void lookAtFollowUp(Answers a, Problems problems) {
        if (conformance == Conformance.CORRECTED) {
            Checks.followUpAfterBirth(a, problems);
        }
        Checks.followUpAge(a, problems);
    }

    private void score(Answers a, DirectContactFinding found) {
        int points = 0;
        for (int i = 0; i < Item.ALL.size(); i++) {
            points += Item.ALL.get(i).points(a);
        }
        RiskBand band = band(points);
        if (points == 0) {
            found.score(points, band, RiskReduction.NOT_CONSIDERED);
            return;
        }
        boolean isReduced = band != RiskBand.LOW && isReduced(a);
        found.score(
                points,
                isReduced ? below(band) : band,
                isReduced ? RiskReduction.APPLIED : RiskReduction.NOT_APPLIED);
    }

    private static RiskBand band(int points) {
        if (points < MEDIUM) {
            return RiskBand.LOW;
        }
        if (points < HIGH) {
            return RiskBand.MEDIUM;
        }
        return points < VERY_HIGH ? RiskBand.HIGH : RiskBand.VERY_HIGH;
    }

    private static RiskBand below(RiskBand band) {
        return switch (band) {
            case LOW, MEDIUM -> RiskBand.LOW;
            case HIGH -> RiskBand.MEDIUM;
            case VERY_HIGH -> RiskBand.HIGH;
        };
    }

    private static boolean isReduced(Answers a) {
        return !a.is(SUPERVISION_STATUS, SupervisionStatus.CUSTODY)
                && isLongAgo(a, MOST_RECENT_OFFENCE_DATE)
                && isLongAgo(a, DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)
                && isLongAgo(a, START_OF_FOLLOW_UP);
    }

    private static boolean isLongAgo(Answers a, Question<?> day) {
        return !a.has(day)
                || (a.code(day) <= a.code(ASSESSMENT_DATE)
                        && Day.years(a.code(day), a.code(ASSESSMENT_DATE)) >= CLEAN);
    }

    /** Returns what the points are made of; empty if there are none. */
    public Optional<Explanation> explain(Answers a) {
        DirectContactFinding found = new DirectContactFinding(Problems.kept());
        find(a, found);
        if (!found.isScored()) {
            return Optional.empty();
        }
        List<Contribution> all =
                Item.ALL.stream()
                        .map(item -> new Contribution(item.name(), item.words(), item.points(a), 1))
                        .toList();
        return Optional.of(
                new Explanation(
                        all.stream().mapToDouble(Contribution::weight).sum(),
                        all,
                        Problems.missing(a, List.of(AGAINST_STRANGER, MOST_RECENT_OFFENCE_DATE))));
    }
}
