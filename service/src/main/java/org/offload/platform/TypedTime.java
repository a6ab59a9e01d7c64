package org.offload.platform;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people type them. */
final class TypedTime {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?");

    private TypedTime() {}

    static Optional<LocalTime> parse(String text) {
        Matcher time = SHAPE.matcher(text.strip().toLowerCase(Locale.UK));
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        String half = time.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute));
    }
}
