package org.offload.rulebook.book;

import org.offload.rulebook.vocabulary.Interval;

/**
 * A number of a rulebook that no source gives for sure, so that it is set here and can be changed.
 *
 * @param name as rows name it, such as {@code first-after-release}
 * @param source where it is from, in words
 * @param verified whether somebody read it in a public source
 */
public record Setting(String name, int amount, Unit unit, String source, boolean verified) {

    /** What it counts. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

    /** Returns the interval that it stands for. */
    public Interval interval() {
        return switch (unit) {
            case DAYS -> new Interval.Days(amount);
            case WORKING_DAYS -> new Interval.WorkingDays(amount);
            case MONTHS -> new Interval.Months(amount);
        };
    }
}
