package org.offload.caseload.code;

import org.offload.platform.Entry;
import org.offload.platform.Reading;
import org.offload.platform.Values;

import java.time.LocalDate;
import java.util.List;

/** From when to when reference data hold; both days inclusive, none for always. */
final class CodeDates {

    static final String FROM = "valid_from";
    static final String TO = "valid_to";

    private CodeDates() {}

    /** Refuses an end before its beginning. */
    static void requireOrder(Values values, Reading reading) {
        boolean wrong =
                values.day(FROM)
                        .flatMap(from -> values.day(TO).filter(to -> to.isBefore(from)))
                        .isPresent();
        if (wrong) {
            reading.refuse(TO, "caseload.entry.order");
        }
    }

    static List<Entry> notEnded(List<Entry> entries, LocalDate today) {
        return entries.stream()
                .filter(one -> one.values().day(TO).filter(to -> to.isBefore(today)).isEmpty())
                .toList();
    }
}
