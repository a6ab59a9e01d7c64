package org.offload.predictors.check;

import static org.offload.predictors.answer.Questions.AGE_AT_FIRST_SANCTION;
import static org.offload.predictors.answer.Questions.ASSESSMENT_DATE;
import static org.offload.predictors.answer.Questions.CURRENT_OFFENCE_CODE;
import static org.offload.predictors.answer.Questions.DATE_OF_BIRTH;
import static org.offload.predictors.answer.Questions.DATE_OF_CURRENT_CONVICTION;
import static org.offload.predictors.answer.Questions.SANCTIONS;
import static org.offload.predictors.answer.Questions.START_OF_FOLLOW_UP;
import static org.offload.predictors.answer.Questions.VIOLENT_SANCTIONS;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.data.OffenceCodes;
import org.offload.predictors.day.Day;
import org.offload.predictors.result.ProblemKind;

import java.util.List;

/**
 * The checks that several instruments make, each of its own set and in its own order.
 *
 * <p>Source: the public service for risk scores, commit 016919c5, as the module's README says.
 */
public final class Checks {

    /** Nobody is older than this. */
    public static final int OLDEST = 109; // years

    private static final int MOST_SANCTIONS = 999;
    private static final int SOON = 3; // months that a conviction may lie after the assessment

    private static final List<Question<?>> CONVICTION = List.of(DATE_OF_CURRENT_CONVICTION);
    private static final List<Question<?>> FIRST =
            List.of(DATE_OF_CURRENT_CONVICTION, AGE_AT_FIRST_SANCTION);
    private static final List<Question<?>> ASSESSED =
            List.of(DATE_OF_CURRENT_CONVICTION, ASSESSMENT_DATE);
    private static final List<Question<?>> AGE = List.of(AGE_AT_FIRST_SANCTION);
    private static final List<Question<?>> CODE = List.of(CURRENT_OFFENCE_CODE);
    private static final List<Question<?>> TOTAL = List.of(SANCTIONS);
    private static final List<Question<?>> VIOLENT = List.of(VIOLENT_SANCTIONS, SANCTIONS);
    private static final List<Question<?>> FOLLOW_UP = List.of(START_OF_FOLLOW_UP);

    private Checks() {}

    /** Whether somebody is born before a day. */
    public static boolean isBornBefore(Answers a, int day) {
        return day > a.code(DATE_OF_BIRTH);
    }

    /** Returns the start of supervision, or else the conviction; may be missing. */
    public static int followUp(Answers a) {
        return a.has(START_OF_FOLLOW_UP)
                ? a.code(START_OF_FOLLOW_UP)
                : a.code(DATE_OF_CURRENT_CONVICTION);
    }

    /** The conviction is after the birth. */
    public static void convictionAfterBirth(Answers a, Problems problems) {
        if (hasBirthAndConviction(a) && !isBornBefore(a, a.code(DATE_OF_CURRENT_CONVICTION))) {
            problems.add(ProblemKind.DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH, CONVICTION);
        }
    }

    /** Nobody is older at the first sanction than at the conviction. */
    public static void firstSanctionByConviction(Answers a, Problems problems) {
        if (hasBirthAndConviction(a)
                && a.has(AGE_AT_FIRST_SANCTION)
                && isBornBefore(a, a.code(DATE_OF_CURRENT_CONVICTION))
                && Day.years(a.code(DATE_OF_BIRTH), a.code(DATE_OF_CURRENT_CONVICTION))
                        < a.code(AGE_AT_FIRST_SANCTION)) {
            problems.add(ProblemKind.AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION, FIRST);
        }
    }

    private static boolean hasBirthAndConviction(Answers a) {
        return a.has(DATE_OF_BIRTH) && a.has(DATE_OF_CURRENT_CONVICTION);
    }

    /** The conviction is at most three months after the assessment. */
    public static void convictionByAssessment(Answers a, Problems problems) {
        if (a.has(DATE_OF_CURRENT_CONVICTION)
                && a.has(ASSESSMENT_DATE)
                && a.code(DATE_OF_CURRENT_CONVICTION)
                        > Day.plusMonths(a.code(ASSESSMENT_DATE), SOON)) {
            problems.add(
                    ProblemKind.DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE,
                    ASSESSED);
        }
    }

    /** The age at the first sanction is one that people have. */
    public static void firstSanctionAge(Answers a, Problems problems) {
        int age = a.code(AGE_AT_FIRST_SANCTION);
        if (a.has(AGE_AT_FIRST_SANCTION) && (age < 0 || age > OLDEST)) {
            problems.add(ProblemKind.AGE_AT_FIRST_SANCTION_OUT_OF_RANGE, AGE);
        }
    }

    /** The offence has a code, and that a category. */
    public static void offenceCode(Answers a, Problems problems) {
        if (a.has(CURRENT_OFFENCE_CODE)) {
            int code = a.code(CURRENT_OFFENCE_CODE);
            if (code < 0) {
                problems.add(ProblemKind.OFFENCE_CODE_INCORRECT_FORMAT, CODE);
            } else if (!OffenceCodes.shipped().isScored(code)) {
                problems.add(ProblemKind.OFFENCE_CODE_MAPPING_NOT_FOUND, CODE);
            }
        }
    }

    /** There are 1 to 999 sanctions. */
    public static void sanctions(Answers a, Problems problems) {
        int total = a.code(SANCTIONS);
        if (a.has(SANCTIONS) && (total < 1 || total > MOST_SANCTIONS)) {
            problems.add(ProblemKind.TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE, TOTAL);
        }
    }

    /** There are no more sanctions for violence than sanctions. */
    public static void violentSanctions(Answers a, Problems problems) {
        int violent = a.code(VIOLENT_SANCTIONS);
        boolean isTooMany = a.has(SANCTIONS) && violent > a.code(SANCTIONS);
        if (a.has(VIOLENT_SANCTIONS) && (violent < 0 || isTooMany)) {
            problems.add(ProblemKind.VIOLENT_SANCTION_OUT_OF_RANGE, VIOLENT);
        }
    }

    /** Follow-up has a start, or there is a conviction to count from. */
    public static void followUpThere(Answers a, Problems problems) {
        if (followUp(a) == Answers.MISSING) {
            problems.add(ProblemKind.DATE_OF_START_OF_FOLLOWUP_REQUIRED, FOLLOW_UP);
        }
    }

    /** Follow-up starts after the birth. */
    public static void followUpAfterBirth(Answers a, Problems problems) {
        int start = a.code(START_OF_FOLLOW_UP);
        if (a.has(START_OF_FOLLOW_UP) && a.has(DATE_OF_BIRTH) && !isBornBefore(a, start)) {
            problems.add(ProblemKind.DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH, FOLLOW_UP);
        }
    }

    /** Follow-up, where its start is given, starts at an age that people have. */
    public static void followUpAge(Answers a, Problems problems) {
        if (isTooOld(a, a.code(START_OF_FOLLOW_UP))) {
            problems.add(ProblemKind.DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE, FOLLOW_UP);
        }
    }

    /** The age that is reckoned with is one that people have, wherever it comes from. */
    public static void followUpAgeOfEither(Answers a, Problems problems) {
        if (isTooOld(a, followUp(a))) {
            problems.add(
                    ProblemKind.DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE,
                    a.has(START_OF_FOLLOW_UP) ? FOLLOW_UP : CONVICTION);
        }
    }

    /** Whether a day is there, after the birth, and at an age that nobody has. */
    public static boolean isTooOld(Answers a, int day) {
        return day != Answers.MISSING
                && a.has(DATE_OF_BIRTH)
                && isBornBefore(a, day)
                && Day.years(a.code(DATE_OF_BIRTH), day) > OLDEST;
    }
}
