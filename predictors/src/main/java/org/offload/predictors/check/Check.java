package org.offload.predictors.check;

import org.offload.predictors.answer.Answers;

/** One look at answers. */
@FunctionalInterface
public interface Check {

    /** Adds what is wrong with answers. */
    void look(Answers answers, Problems problems);
}
