package org.offload.predictors.screening;

import static org.offload.predictors.answer.Questions.*;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.check.Checks;
import org.offload.predictors.check.Problems;
import org.offload.predictors.data.OffenceCodes;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The screening for the offender personality disorder pathway.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class Personality {

    private static final List<Question<?>> NEEDED =
            List.of(GENDER, OVERALL_RISK, HIGHEST_RISK, CURRENT_OFFENCE_CODE, CUSTODIAL_SENTENCE);
    private static final List<Question<?>> ABUSE =
            List.of(DOMESTIC_ABUSE, DOMESTIC_ABUSE_AGAINST_FAMILY, DOMESTIC_ABUSE_AGAINST_PARTNER);

    private static final int MALE_TRAITS = 7; // of eleven points
    private static final int MALE_AREAS = 2; // of four
    private static final int FEMALE_TRAITS = 10; // of sixteen points

    private final Conformance conformance;

    /** Makes one. */
    public Personality(Conformance conformance) {
        this.conformance = conformance;
    }

    /** Looks at the answers about one person. */
    public void find(Answers a, PersonalityFinding found) {
        found.clear();
        Problems problems = found.problems;
        problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, needed(a));
        lookAtAbuse(a, problems);
        Checks.offenceCode(a, problems);
        if (!problems.isEmpty()) {
            return;
        }
        if (Traits.noneAnswered(a, isWoman(a))) {
            found.leave(PersonalityFinding.State.NOTHING_ANSWERED);
        } else if (isApplicable(a)) {
            boolean isIn = isScreenedIn(a);
            found.score(isIn, !isIn && a.code(APPLY_OPD_OVERRIDE) == 1);
        } else {
            found.leave(PersonalityFinding.State.OTHER_CASE);
        }
    }

    /** By cases, so that many people need no new lists. */
    private List<Question<?>> needed(Answers a) {
        boolean isWoman = isWoman(a);
        boolean isAbuse = a.code(DOMESTIC_ABUSE) == 1;
        return Needed.of(conformance, isWoman, isAbuse);
    }

    /** What is needed, by what is asked besides. */
    private static final class Needed {

        private static final List<List<Question<?>>> PUBLISHED = lists(NEEDED);

        /** The highest risk of all assessments is used nowhere. */
        private static final List<List<Question<?>>> CORRECTED =
                lists(NEEDED.stream().filter(one -> one != HIGHEST_RISK).toList());

        private static List<List<Question<?>>> lists(List<Question<?>> always) {
            List<Question<?>> woman = List.of(ELIGIBLE_FOR_MAPPA);
            List<Question<?>> abuse =
                    List.of(DOMESTIC_ABUSE_AGAINST_PARTNER, DOMESTIC_ABUSE_AGAINST_FAMILY);
            return List.of(
                    always,
                    join(always, woman),
                    join(always, abuse),
                    join(join(always, woman), abuse));
        }

        private static List<Question<?>> join(List<Question<?>> first, List<Question<?>> then) {
            return Stream.<Question<?>>concat(first.stream(), then.stream()).toList();
        }

        static List<Question<?>> of(Conformance conformance, boolean isWoman, boolean isAbuse) {
            int which = (isWoman ? 1 : 0) + (isAbuse ? 2 : 0);
            return switch (conformance) {
                case AS_PUBLISHED -> PUBLISHED.get(which);
                case CORRECTED -> CORRECTED.get(which);
            };
        }
    }

    private static void lookAtAbuse(Answers a, Problems problems) {
        boolean isSaid =
                a.has(DOMESTIC_ABUSE_AGAINST_PARTNER) || a.has(DOMESTIC_ABUSE_AGAINST_FAMILY);
        if (a.code(DOMESTIC_ABUSE) != 1 && isSaid) {
            problems.add(ProblemKind.DOMESTIC_ABUSE_INCONSISTENT_INPUT, ABUSE);
        }
    }

    private static boolean isWoman(Answers a) {
        return a.is(GENDER, Gender.FEMALE);
    }

    private static boolean isApplicable(Answers a) {
        boolean isHigh =
                a.is(OVERALL_RISK, RiskLevel.HIGH) || a.is(OVERALL_RISK, RiskLevel.VERY_HIGH);
        return isWoman(a)
                ? isHigh || a.code(ELIGIBLE_FOR_MAPPA) == 1
                : isHigh
                        && OffenceCodes.shipped().isViolentOrSexual(a.code(CURRENT_OFFENCE_CODE))
                        && a.code(CUSTODIAL_SENTENCE) == 1;
    }

    private static boolean isScreenedIn(Answers a) {
        return isWoman(a)
                ? Traits.sum(a, Traits.OF_WOMEN) >= FEMALE_TRAITS
                : Traits.sum(a, Traits.OF_MEN) >= MALE_TRAITS
                        || Traits.sum(a, Traits.AREAS_OF_MEN) >= MALE_AREAS;
    }

    /** Returns what the points are made of; for men those of traits, then of areas. */
    public Optional<Explanation> explain(Answers a) {
        PersonalityFinding found = new PersonalityFinding(Problems.kept());
        find(a, found);
        if (!found.isScored()) {
            return Optional.empty();
        }
        List<Traits> traits =
                isWoman(a)
                        ? Traits.OF_WOMEN
                        : Stream.concat(Traits.OF_MEN.stream(), Traits.AREAS_OF_MEN.stream())
                                .toList();
        return Optional.of(
                new Explanation(
                        Traits.sum(a, traits),
                        traits.stream()
                                .map(
                                        one ->
                                                new Contribution(
                                                        one.name(), one.words(), one.points(a), 1))
                                .toList(),
                        Problems.missing(a, Traits.asked(isWoman(a)))));
    }
}
