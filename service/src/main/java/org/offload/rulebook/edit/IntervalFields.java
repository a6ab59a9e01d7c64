package org.offload.rulebook.edit;

import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Interval.Days;
import org.offload.rulebook.vocabulary.Interval.Half;
import org.offload.rulebook.vocabulary.Interval.Months;
import org.offload.rulebook.vocabulary.Interval.Plan;
import org.offload.rulebook.vocabulary.Interval.Setting;
import org.offload.rulebook.vocabulary.Interval.WorkingDays;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The fields for the interval of a strand.
 *
 * @param number of the strand, which ends their names
 */
record IntervalFields(int number) {

    private static final String EVERY = "every.";
    private static final String COUNT = "count.";
    private static final String SETTING = "setting.";
    private static final int LONGEST_NAME = 40;

    void put(Interval interval, Map<String, String> values) {
        values.put(EVERY + number, IntervalKind.of(interval).name());
        switch (interval) {
            case Plan(), Half() -> {}
            case Days(int count) -> values.put(COUNT + number, String.valueOf(count));
            case WorkingDays(int count) -> values.put(COUNT + number, String.valueOf(count));
            case Months(int count) -> values.put(COUNT + number, String.valueOf(count));
            case Setting(String name) -> values.put(SETTING + number, name);
        }
    }

    /** Returns the interval; none if there is something to mend. */
    Optional<Interval> read(Typed typed, Reading reading) {
        Optional<IntervalKind> kind = Choices.find(IntervalKind.class, typed.one(EVERY + number));
        if (kind.isEmpty()) {
            reading.refuse(EVERY + number, "rulebook.edit.every.missing");
            return Optional.empty();
        }
        return switch (kind.get()) {
            case PLAN -> Optional.of(new Plan());
            case HALF -> Optional.of(new Half());
            case DAYS -> counted(typed, reading, Days.MOST, Days::new);
            case WORKING_DAYS -> counted(typed, reading, WorkingDays.MOST, WorkingDays::new);
            case MONTHS -> counted(typed, reading, Months.MOST, Months::new);
            case SETTING -> setting(reading);
        };
    }

    private Optional<Interval> counted(
            Typed typed, Reading reading, int most, IntFunction<Interval> kind) {
        if (typed.one(COUNT + number).isBlank()) {
            reading.refuse(COUNT + number, "rulebook.edit.count.missing", most);
        }
        return reading.number(COUNT + number, 1, most).map(kind::apply);
    }

    private Optional<Interval> setting(Reading reading) {
        String name = reading.text(SETTING + number, LONGEST_NAME);
        if (!Setting.NAME.matcher(name).matches()) {
            reading.refuse(SETTING + number, "rulebook.edit.setting.missing");
            return Optional.empty();
        }
        return Optional.of(new Setting(name));
    }
}
