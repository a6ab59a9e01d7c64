package org.offload.predictors.published;

import org.offload.predictors.result.CombinedScore;
import org.offload.predictors.result.DirectContactScore;
import org.offload.predictors.result.IndirectScore;
import org.offload.predictors.result.LearningScore;
import org.offload.predictors.result.MaturityScore;
import org.offload.predictors.result.PersonalityScreening;
import org.offload.predictors.result.Problem;
import org.offload.predictors.result.ProgrammePathway;
import org.offload.predictors.result.ReoffendingScore;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.Result.NotApplicable;
import org.offload.predictors.result.Result.NotScorable;
import org.offload.predictors.result.Result.Scored;
import org.offload.predictors.result.YearScore;

import java.util.List;

/**
 * Results as the columns of the public service, the last of which tells the problems. What is not
 * there is empty.
 */
public final class Texts {

    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private Texts() {}

    /** Returns score, band, type, total weight, errors. */
    public static List<String> reoffending(Result<ReoffendingScore> result) {
        return switch (result) {
            case Scored<ReoffendingScore>(ReoffendingScore score, List<Problem> problems) ->
                    List.of(
                            score.percent().toString(),
                            score.band().name(),
                            score.basis().name(),
                            Double.toString(score.logit()),
                            Written.problems(problems));
            case NotScorable<ReoffendingScore>(List<Problem> problems) ->
                    List.of("", "", "", "", Written.problems(problems));
            case NotApplicable<ReoffendingScore> _ -> List.of("", NOT_APPLICABLE, "", "", "");
        };
    }

    /** Returns points, probability, percent, band, risk reduction, errors. */
    public static List<String> directContact(Result<DirectContactScore> result) {
        return switch (result) {
            case Scored<DirectContactScore>(DirectContactScore score, List<Problem> problems) ->
                    List.of(
                            Integer.toString(score.points()),
                            Double.toString(score.probability()),
                            score.percent().toString(),
                            score.band().name(),
                            Written.reduction(score.reduction()),
                            Written.problems(problems));
            case NotScorable<DirectContactScore>(List<Problem> problems) ->
                    List.of("", "", "", "", "", Written.problems(problems));
            case NotApplicable<DirectContactScore> _ ->
                    List.of("", "0.0", "0.0", NOT_APPLICABLE, "", "");
        };
    }

    /** Returns score, band, errors. */
    public static List<String> indirect(Result<IndirectScore> result) {
        return switch (result) {
            case Scored<IndirectScore>(IndirectScore score, List<Problem> problems) ->
                    List.of(
                            score.percent().toString(),
                            score.band().name(),
                            Written.problems(problems));
            case NotScorable<IndirectScore>(List<Problem> problems) ->
                    List.of("", "", Written.problems(problems));
            case NotApplicable<IndirectScore> _ -> List.of("0.0", NOT_APPLICABLE, "");
        };
    }

    /** Returns score, band, type, risk reduction, errors. */
    public static List<String> combined(Result<CombinedScore> result) {
        return switch (result) {
            case Scored<CombinedScore>(CombinedScore score, List<Problem> problems) ->
                    List.of(
                            score.percent().toString(),
                            score.band().name(),
                            score.basis().name(),
                            Written.reduction(score.reduction()),
                            Written.problems(problems));
            case NotScorable<CombinedScore>(List<Problem> problems) ->
                    List.of("", "", "", "", Written.problems(problems));
            case NotApplicable<CombinedScore> _ -> List.of("", NOT_APPLICABLE, "", "", "");
        };
    }

    /** Returns score, flag, whether it applies, errors. */
    public static List<String> maturity(Result<MaturityScore> result) {
        return switch (result) {
            case Scored<MaturityScore>(MaturityScore score, List<Problem> problems) ->
                    List.of(
                            Integer.toString(score.points()),
                            Boolean.toString(score.isFlagged()),
                            "true",
                            Written.problems(problems));
            case NotScorable<MaturityScore>(List<Problem> problems) ->
                    List.of("", "", "", Written.problems(problems));
            case NotApplicable<MaturityScore> _ -> List.of("", "false", "false", "");
        };
    }

    /** Returns score, errors. */
    public static List<String> learning(Result<LearningScore> result) {
        return switch (result) {
            case Scored<LearningScore>(LearningScore score, List<Problem> problems) ->
                    List.of(Integer.toString(score.level()), Written.problems(problems));
            case NotScorable<LearningScore>(List<Problem> problems) ->
                    List.of("", Written.problems(problems));
            case NotApplicable<LearningScore> _ -> List.of("", "");
        };
    }

    /** Returns whether it was checked, result, override, errors. */
    public static List<String> personality(Result<PersonalityScreening> result) {
        return switch (result) {
            case Scored<PersonalityScreening>(
                            PersonalityScreening(boolean isIn, boolean isOverridden),
                            List<Problem> problems) ->
                    List.of(
                            "true",
                            isIn ? "SCREEN_IN" : "SCREEN_OUT",
                            isIn ? "" : Boolean.toString(isOverridden),
                            Written.problems(problems));
            case NotScorable<PersonalityScreening>(List<Problem> problems) ->
                    List.of("false", "", "", Written.problems(problems));
            case NotApplicable<PersonalityScreening>(Result.Why why) ->
                    why == Result.Why.OTHER_CASES
                            ? List.of("true", "SCREEN_OUT", "", "")
                            : List.of("false", "", "", "");
        };
    }

    /** Returns pathway, errors. */
    public static List<String> programme(Result<ProgrammePathway> result) {
        return switch (result) {
            case Scored<ProgrammePathway>(ProgrammePathway pathway, List<Problem> problems) ->
                    List.of(pathway.name(), Written.problems(problems));
            case NotScorable<ProgrammePathway>(List<Problem> problems) ->
                    List.of("", Written.problems(problems));
            case NotApplicable<ProgrammePathway> _ -> List.of("", "");
        };
    }

    /** Returns percentages of one and of two years, band, errors. */
    public static List<String> years(Result<YearScore> result) {
        return switch (result) {
            case Scored<YearScore>(YearScore score, List<Problem> problems) ->
                    List.of(
                            Integer.toString(score.oneYear()),
                            Integer.toString(score.twoYear()),
                            score.band().name(),
                            Written.problems(problems));
            case NotScorable<YearScore>(List<Problem> problems) ->
                    List.of("", "", "", Written.problems(problems));
            case NotApplicable<YearScore> _ -> List.of("", "", NOT_APPLICABLE, "");
        };
    }

    /** Returns points, percentages of one and of two years, band, errors. */
    public static List<String> points(Result<YearScore> result) {
        List<String> years = years(result);
        String points =
                result.asScore().map(score -> Integer.toString((int) score.sum())).orElse("");
        return List.of(points, years.get(0), years.get(1), years.get(2), years.get(3));
    }
}
