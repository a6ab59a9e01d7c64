package org.offload.rulebook.edit;

import org.offload.rulebook.vocabulary.Interval;

/** What kind of interval a strand has: with a number, with the name of a setting, or with none. */
enum IntervalKind {
    PLAN,
    HALF,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    SETTING;

    static IntervalKind of(Interval interval) {
        return switch (interval) {
            case Interval.Plan() -> PLAN;
            case Interval.Half() -> HALF;
            case Interval.Days _ -> DAYS;
            case Interval.WorkingDays _ -> WORKING_DAYS;
            case Interval.Months _ -> MONTHS;
            case Interval.Setting _ -> SETTING;
        };
    }
}
