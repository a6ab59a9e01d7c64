package org.offload.predictors.programme;

import org.offload.predictors.check.Problems;
import org.offload.predictors.result.ProgrammePathway;
import org.offload.predictors.result.Result;

/** What was found of one person; filled anew for the next. */
public final class PathwayFinding {

    /** What is missing. */
    final Problems problems;

    private ProgrammePathway pathway = ProgrammePathway.OMISSION;

    /** Makes one that keeps problems, or counts them. */
    public PathwayFinding(Problems problems) {
        this.problems = problems;
    }

    void set(ProgrammePathway found) {
        pathway = found;
    }

    /** Returns the pathway. */
    public ProgrammePathway pathway() {
        return pathway;
    }

    /** Returns it for one person, with what is missing. */
    public Result<ProgrammePathway> result() {
        return new Result.Scored<>(pathway, problems.list());
    }
}
