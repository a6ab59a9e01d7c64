package org.offload.predictors.sexual;

import static org.offload.predictors.answer.Questions.CONTACT_ADULT_SANCTIONS;
import static org.offload.predictors.answer.Questions.CONTACT_CHILD_SANCTIONS;
import static org.offload.predictors.answer.Questions.EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.offload.predictors.answer.Questions.GENDER;
import static org.offload.predictors.answer.Questions.IMAGE_SANCTIONS;
import static org.offload.predictors.answer.Questions.NON_CONTACT_SANCTIONS;
import static org.offload.predictors.answer.Questions.SANCTIONS;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.ProblemKind;

import java.util.ArrayList;
import java.util.List;

/** The four numbers of sexual sanctions, and what can be wrong with them. */
final class SexualCounts {

    /** In the order of the service's messages. */
    static final List<Question<?>> ALL =
            List.of(
                    IMAGE_SANCTIONS,
                    CONTACT_ADULT_SANCTIONS,
                    CONTACT_CHILD_SANCTIONS,
                    NON_CONTACT_SANCTIONS);

    private SexualCounts() {}

    static boolean isWoman(Answers a) {
        return a.is(GENDER, Gender.FEMALE);
    }

    static boolean isMan(Answers a) {
        return a.is(GENDER, Gender.MALE);
    }

    static boolean hasHistory(Answers a) {
        return a.code(EVER_COMMITTED_SEXUAL_OFFENCE) == 1;
    }

    /** Whether numbers are looked at: not of women, nor where there never was such an offence. */
    static boolean areAsked(Answers a) {
        return !isWoman(a) && a.code(EVER_COMMITTED_SEXUAL_OFFENCE) != 0;
    }

    static boolean lacksOne(Answers a) {
        for (int i = 0; i < ALL.size(); i++) {
            if (!a.has(ALL.get(i))) {
                return true;
            }
        }
        return false;
    }

    static void lookAtPresence(Answers a, Problems problems) {
        if (areAsked(a)) {
            problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, ALL);
        }
    }

    static void lookAtSum(Answers a, Problems problems, Conformance conformance) {
        if (!areAsked(a)) {
            return;
        }
        long sum = 0;
        boolean areAllThere = true;
        boolean areAllNone = true;
        boolean isOneNegative = false;
        for (int i = 0; i < ALL.size(); i++) {
            Question<?> question = ALL.get(i);
            int count = a.code(question);
            boolean isThere = count != Answers.MISSING;
            areAllThere &= isThere;
            areAllNone &= count == 0;
            isOneNegative |= isThere && count < 0;
            sum += isThere ? count : 0;
        }
        boolean isTooMany = a.has(SANCTIONS) && sum > a.code(SANCTIONS);
        if (areAllThere && areAllNone) {
            problems.add(ProblemKind.SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS, ALL);
        } else if (isTooMany || (isOneNegative && conformance == Conformance.CORRECTED)) {
            problems.add(ProblemKind.TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE, ALL);
        }
    }

    static void lookAtHistory(Answers a, Problems problems) {
        if (isWoman(a) || hasHistory(a)) {
            return;
        }
        for (int i = 0; i < ALL.size(); i++) {
            if (isSome(a, ALL.get(i))) {
                problems.add(
                        ProblemKind.SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT,
                        problems.keeps() ? named(a) : List.of());
                return;
            }
        }
    }

    private static boolean isSome(Answers a, Question<?> count) {
        return a.has(count) && a.code(count) != 0;
    }

    private static List<Question<?>> named(Answers a) {
        List<Question<?>> named = new ArrayList<>(List.of(EVER_COMMITTED_SEXUAL_OFFENCE));
        ALL.stream().filter(count -> isSome(a, count)).forEach(named::add);
        return named;
    }
}
