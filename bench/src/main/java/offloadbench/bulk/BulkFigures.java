package offloadbench.bulk;

import offloadbench.load.Sample;

/**
 * How fast a nation came in.
 *
 * @param people that were made
 * @param rows in all tables
 * @param ours rows a second through the bulk doors: drawn, checked, derived and written
 * @param copy rows a second of the same rows by COPY into the same tables
 */
public record BulkFigures(int people, long rows, Sample ours, Sample copy) {

    /** Returns the share of COPY's rate that we reach. */
    public double share() {
        return ours.median() / copy.median();
    }
}
