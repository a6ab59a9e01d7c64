package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Interval.Days;
import org.offload.rulebook.vocabulary.Interval.Half;
import org.offload.rulebook.vocabulary.Interval.Months;
import org.offload.rulebook.vocabulary.Interval.Plan;
import org.offload.rulebook.vocabulary.Interval.Setting;
import org.offload.rulebook.vocabulary.Interval.WorkingDays;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An interval as people read it: {@code plan}, {@code 28 days}, {@code setting arrival}. */
final class IntervalText {

    private static final String PLAN = "plan";
    private static final String HALF = "half";
    private static final String SETTING = "setting ";
    private static final Pattern COUNTED =
            Pattern.compile("([1-9][0-9]{0,2}) (working day|day|month)s?");

    private IntervalText() {}

    static String of(Interval interval) {
        return switch (interval) {
            case Plan() -> PLAN;
            case Half() -> HALF;
            case Days(int count) -> counted(count, "day");
            case WorkingDays(int count) -> counted(count, "working day");
            case Months(int count) -> counted(count, "month");
            case Setting(String name) -> SETTING + name;
        };
    }

    /** Returns the interval; none if the text is not one, or out of its range. */
    static Optional<Interval> parse(String text) {
        if (text.equals(PLAN)) {
            return Optional.of(new Plan());
        }
        if (text.equals(HALF)) {
            return Optional.of(new Half());
        }
        if (text.startsWith(SETTING)) {
            String name = text.substring(SETTING.length());
            return Optional.of(name).filter(Setting.NAME.asMatchPredicate()).map(Setting::new);
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.matches()
                ? counted(Integer.parseInt(counted.group(1)), counted)
                : Optional.empty();
    }

    private static Optional<Interval> counted(int count, Matcher found) {
        return switch (found.group(2)) {
            case "day" -> upTo(Days.MOST, count, Days::new);
            case "month" -> upTo(Months.MOST, count, Months::new);
            default -> upTo(WorkingDays.MOST, count, WorkingDays::new);
        };
    }

    private static Optional<Interval> upTo(int most, int count, IntFunction<Interval> kind) {
        return count > most ? Optional.empty() : Optional.of(kind.apply(count));
    }

    private static String counted(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
