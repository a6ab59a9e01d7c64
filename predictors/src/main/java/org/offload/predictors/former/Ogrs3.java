package org.offload.predictors.former;

import static org.offload.predictors.answer.Questions.AGE_AT_FIRST_SANCTION;
import static org.offload.predictors.answer.Questions.CURRENT_OFFENCE_CODE;
import static org.offload.predictors.answer.Questions.DATE_OF_BIRTH;
import static org.offload.predictors.answer.Questions.DATE_OF_CURRENT_CONVICTION;
import static org.offload.predictors.answer.Questions.GENDER;
import static org.offload.predictors.answer.Questions.SANCTIONS;
import static org.offload.predictors.answer.Questions.START_OF_FOLLOW_UP;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Bands;
import org.offload.predictors.check.Checks;
import org.offload.predictors.check.Problems;
import org.offload.predictors.data.Ogrs3Figures;
import org.offload.predictors.day.Day;
import org.offload.predictors.exact.WholePercent;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.YearScore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * OGRS3, the offender group reconviction scale of the previous generation.
 *
 * <p>Source: the public service for risk scores, its state of 17 June 2026.
 */
public final class Ogrs3 {

    private static final List<Question<?>> NEEDED =
            List.of(
                    GENDER,
                    DATE_OF_BIRTH,
                    DATE_OF_CURRENT_CONVICTION,
                    START_OF_FOLLOW_UP,
                    SANCTIONS,
                    AGE_AT_FIRST_SANCTION,
                    CURRENT_OFFENCE_CODE);
    private static final Bands BANDS = new Bands(50, 75, 90);
    private static final int YOUNGEST = 10;
    private static final int ADDED = 10; // years, so that short careers count for less

    /** The ages at which groups begin, and their names in the file. */
    private static final int[] FROM = {10, 12, 14, 16, 18, 21, 25, 30, 35, 40, 50};

    private static final String[] GROUPS = {
        "10-11", "12-13", "14-15", "16-17", "18-20", "21-24", "25-29", "30-34", "35-39", "40-49",
        "50+"
    };

    private final Conformance conformance;
    private final Ogrs3Figures figures = Ogrs3Figures.shipped();

    /** Makes one. */
    public Ogrs3(Conformance conformance) {
        this.conformance = conformance;
    }

    /** Scores one person. */
    public Result<YearScore> score(Answers a) {
        Problems problems = Problems.kept();
        look(a, problems);
        if (problems.isEmpty()) {
            lookAtAges(a, problems);
        }
        if (!problems.isEmpty()) {
            return new Result.NotScorable<>(problems.list());
        }
        double sum = terms(a).stream().mapToDouble(Contribution::weight).sum();
        int oneYear = percent(sum + figures.published("constant 1 year"));
        int twoYear = percent(sum + figures.published("constant 2 year"));
        return new Result.Scored<>(
                new YearScore(sum, oneYear, twoYear, BANDS.of(twoYear)), List.of());
    }

    private int percent(double logit) {
        return switch (conformance) {
            case AS_PUBLISHED -> WholePercent.ofFiveAsPublished(logit);
            case CORRECTED -> WholePercent.ofFive(logit);
        };
    }

    private void look(Answers a, Problems problems) {
        problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, NEEDED);
        if (a.has(SANCTIONS) && a.code(SANCTIONS) < 1) {
            problems.add(ProblemKind.TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE, List.of(SANCTIONS));
        }
        if (a.has(CURRENT_OFFENCE_CODE) && a.code(CURRENT_OFFENCE_CODE) < 0) {
            problems.add(ProblemKind.OFFENCE_CODE_INCORRECT_FORMAT, List.of(CURRENT_OFFENCE_CODE));
        }
    }

    /** What follows needs every answer; days before the birth are unforeseen by the service. */
    private void lookAtAges(Answers a, Problems problems) {
        int birth = a.code(DATE_OF_BIRTH);
        int convicted = a.code(DATE_OF_CURRENT_CONVICTION);
        int start = a.code(START_OF_FOLLOW_UP);
        if (!Checks.isBornBefore(a, convicted) || !Checks.isBornBefore(a, start)) {
            problems.add(ProblemKind.DATE_NOT_AFTER_BIRTH);
            return;
        }
        int age = Day.years(birth, convicted);
        if (age < YOUNGEST) {
            problems.add(
                    ProblemKind.AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN,
                    List.of(DATE_OF_BIRTH, DATE_OF_CURRENT_CONVICTION));
        }
        if (age < a.code(AGE_AT_FIRST_SANCTION)) {
            problems.add(
                    ProblemKind.AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION,
                    List.of(DATE_OF_BIRTH, DATE_OF_CURRENT_CONVICTION, AGE_AT_FIRST_SANCTION));
        }
        int code = a.code(CURRENT_OFFENCE_CODE);
        if (figures.isSeveral(code)) {
            problems.add(ProblemKind.NEED_DETAILS_OF_EXACT_OFFENCE, List.of(CURRENT_OFFENCE_CODE));
        } else if (!figures.isWeighed(code)) {
            problems.add(ProblemKind.OFFENCE_CODE_MAPPING_NOT_FOUND, List.of(CURRENT_OFFENCE_CODE));
        }
        if (problems.isEmpty() && Day.years(birth, start) < YOUNGEST) {
            problems.add(ProblemKind.AGE_OUT_OF_TABLE);
        }
    }

    /** Returns what the sum is made of, of answers that were checked. */
    private List<Contribution> terms(Answers a) {
        int birth = a.code(DATE_OF_BIRTH);
        String group =
                (a.is(GENDER, Gender.FEMALE) ? "FEMALE " : "MALE ")
                        + group(Day.years(birth, a.code(START_OF_FOLLOW_UP)));
        boolean isFirst = a.code(SANCTIONS) == 1;
        int career =
                Day.years(birth, a.code(DATE_OF_CURRENT_CONVICTION))
                        - a.code(AGE_AT_FIRST_SANCTION);
        List<Contribution> terms = new ArrayList<>();
        terms.add(new Contribution("age_gender", "age and gender: " + group, 1, ageGender(group)));
        terms.add(
                new Contribution(
                        "sanction_status",
                        isFirst ? "a first sanction" : "sanctions before",
                        1,
                        figures.published(
                                isFirst
                                        ? "sanction_status CONVICTION first sanction"
                                        : "sanction_status CONVICTION with previous sanctions")));
        terms.add(
                new Contribution(
                        "offence", "the offence", 1, figures.weight(a.code(CURRENT_OFFENCE_CODE))));
        // Sanctions before the current one, and that one: their number.
        double rate = Math.log((double) a.code(SANCTIONS) / (ADDED + career));
        terms.add(
                new Contribution(
                        "copas",
                        "rate of sanctions",
                        rate,
                        figures.published("copas_multiplier ln((1+previous)/(10+years))")));
        return terms;
    }

    private double ageGender(String group) {
        String key = "age_gender " + group;
        return switch (conformance) {
            case AS_PUBLISHED -> figures.published(key);
            case CORRECTED -> figures.corrected(key);
        };
    }

    private static String group(int age) {
        int i = FROM.length - 1;
        while (FROM[i] > age) {
            i--;
        }
        return GROUPS[i];
    }

    /** Returns what the sum is made of; empty if there is none. */
    public Optional<Explanation> explain(Answers a) {
        return score(a).asScore().map(one -> new Explanation(one.sum(), terms(a), List.of()));
    }
}
