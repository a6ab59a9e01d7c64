package org.offload.organisation.keeping;

import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartTable;
import org.offload.platform.Parts;
import org.offload.platform.Reading;
import org.offload.platform.Values;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many hours somebody works a week, from a day until the next such entry. */
@Component
record HoursPart(RegisterChoices lists, Parts parts) implements RegisterPart {

    private static final int MOST = 60; // hours a week

    static final PartTable TABLE =
            PartTable.several(
                            "organisation.hours",
                            "organisation.staff_hours",
                            "staff_id",
                            "hours_id",
                            Field.tenths("weekly_hours", 0, MOST).must(),
                            Field.day(FROM).must())
                    .changesIn(CHANGES, CHANGES_OF)
                    .orderedBy("valid_from desc");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public void check(String key, String id, Values values, Reading reading) {
        boolean twice =
                parts.all(List.of(this), key).stream()
                        .filter(other -> !other.id().equals(id))
                        .anyMatch(other -> from(other).equals(values.day(FROM)));
        if (twice) {
            reading.refuse(FROM, "organisation.hours.twice");
        }
    }

    /** The latest that have begun hold, and those to come. */
    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        Optional<LocalDate> now =
                entries.stream()
                        .flatMap(one -> from(one).stream())
                        .filter(day -> !day.isAfter(today))
                        .max(LocalDate::compareTo);
        return entries.stream()
                .filter(
                        one ->
                                from(one)
                                        .filter(day -> day.isBefore(now.orElse(LocalDate.MIN)))
                                        .isEmpty())
                .toList();
    }

    private static Optional<LocalDate> from(Entry entry) {
        return entry.values().day(FROM);
    }
}
