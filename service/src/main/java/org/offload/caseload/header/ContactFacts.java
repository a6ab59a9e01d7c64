package org.offload.caseload.header;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.SafeTimes;
import org.offload.platform.PlainDates;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How someone can be reached, and who else may hear.
 *
 * @param hasPhone none where nobody has asked yet
 */
public record ContactFacts(
        String phone,
        @Nullable Boolean hasPhone,
        @Nullable Boolean canVideo,
        Optional<SafeTimes> safeTimes,
        String safeWord,
        String othersWhoHear,
        boolean askIfAlone,
        String language,
        boolean interpreter) {

    private static final List<DayOfWeek> WORKING_WEEK =
            List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());

    /**
     * Returns the safe times in words, such as {@code Mon to Fri, 10am to noon}; empty for none.
     */
    public String safe() {
        return safeTimes
                .map(
                        times ->
                                days(times)
                                        + ", "
                                        + PlainDates.time(times.from())
                                        + "–"
                                        + PlainDates.time(times.to()))
                .orElse("");
    }

    private static String days(SafeTimes times) {
        if (times.days().size() == WORKING_WEEK.size() && times.days().containsAll(WORKING_WEEK)) {
            return "Mon–Fri";
        }
        return times.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                .collect(Collectors.joining(" "));
    }
}
