package offloadbench.replay;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Ids;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives other ids to what was new in a request, so that it can be saved again: a UUID of version 7
 * tells when it was made.
 */
final class FreshIds {

    private static final Pattern ID =
            Pattern.compile(
                    "([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final int HEX = 16;

    private final long since;
    private final Map<String, String> given = new HashMap<>();

    /** Counts as new what was made since a moment. */
    FreshIds(Instant since) {
        this.since = since.toEpochMilli();
    }

    /** Returns a value with other ids in the place of new ones; the same for the same. */
    @Nullable String of(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return ID.matcher(value)
                .replaceAll(
                        id ->
                                isNew(id.group(1) + id.group(2))
                                        ? given.computeIfAbsent(
                                                id.group(), _ -> Ids.next().toString())
                                        : Matcher.quoteReplacement(id.group()));
    }

    private boolean isNew(String millis) {
        return Long.parseLong(millis, HEX) >= since;
    }
}
