package org.offload.predictors.result;

/**
 * What one term adds to a score before it becomes a probability or a band.
 *
 * @param term its name in the file of figures
 * @param words what it is, in words that go on "associated with": a score says what goes with
 *     reoffending, not what causes it
 * @param value of the term
 * @param coefficient what it is multiplied by: on the scale of the logit, or points
 */
public record Contribution(String term, String words, double value, double coefficient) {

    /** Returns what it adds: on the logit scale, or points. */
    public double weight() {
        return value * coefficient;
    }
}
