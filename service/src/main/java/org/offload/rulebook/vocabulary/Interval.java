package org.offload.rulebook.vocabulary;

/** How long a table lets pass until the next contact. */
public sealed interface Interval {

    /** The interval that was agreed on the case. */
    record Plan() implements Interval {}

    /** Half of it, rounded down to whole days, at least one. */
    record Half() implements Interval {}

    /** So many days, 1 to 366. */
    record Days(int count) implements Interval {}

    /** So many working days, 1 to 60. */
    record WorkingDays(int count) implements Interval {}

    /** So many calendar months, 1 to 12. */
    record Months(int count) implements Interval {}

    /**
     * Whatever a setting of the rulebook says.
     *
     * @param name small letters and hyphens, such as {@code first-after-release}
     */
    record Setting(String name) implements Interval {}
}
