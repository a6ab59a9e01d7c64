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
 * @param person what else of them decides how they are met
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
        boolean interpreter,
        Person person) {

    private static final List<DayOfWeek> WORKING_WEEK =
            List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());

    /**
     * What else of a person decides how they are met.
     *
     * @param otherNames in one text; empty for none
     * @param address the main one, in one line; empty if none is known
     * @param safeToPost none where nobody has asked yet
     * @param adjustments what is to be arranged for them
     */
    public record Person(
            String otherNames,
            String address,
            @Nullable Boolean safeToPost,
            List<String> adjustments) {

        public Person {
            adjustments = List.copyOf(adjustments);
        }

        /** Answers whether nothing may be sent there. */
        public boolean isPostUnsafe() {
            return Boolean.FALSE.equals(safeToPost);
        }
    }

    /** Answers whether a language is spoken that has to be thought of. */
    public boolean needsLanguage() {
        return interpreter || !language.isEmpty() && !language.equals("English");
    }

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
