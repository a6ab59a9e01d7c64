package org.offload.predictors.published;

import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.result.Problem;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.RiskReduction;

import java.util.List;
import java.util.stream.Collectors;

/** How the public services write what is not a number. */
public final class Written {

    private Written() {}

    /** Returns problems as {@code TYPE[field|field];TYPE[field]}. */
    public static String problems(List<Problem> problems) {
        return problems.stream().map(Written::problem).collect(Collectors.joining(";"));
    }

    private static String problem(Problem problem) {
        if (problem.kind().isUnforeseen()) {
            return "UNEXPECTED_ERROR{" + problem.kind() + "}";
        }
        if (problem.kind() == ProblemKind.MISSING_ABOVE_DETAIL) {
            return ProblemKind.MISSING_MANDATORY_INPUT
                    + problem.questions().stream()
                            .map(Written::above)
                            .collect(Collectors.joining("|", "[", "]"));
        }
        return problem.kind()
                + (problem.parts().isEmpty()
                        ? problem.questions().stream()
                                .map(Question::name)
                                .collect(Collectors.joining("|", "[", "]"))
                        : problem.parts().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining("|", "[", "]")));
    }

    private static String above(Question<?> detail) {
        return Questions.PROBLEMS_WITH_READING_WRITING_NUMERACY + "<-" + detail;
    }

    static String reduction(RiskReduction reduction) {
        return switch (reduction) {
            case APPLIED -> "true";
            case NOT_APPLIED -> "false";
            case NOT_CONSIDERED -> "";
        };
    }
}
