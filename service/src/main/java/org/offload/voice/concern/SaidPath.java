package org.offload.voice.concern;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of something that was said, taken apart.
 *
 * @param in the thread, or the idea
 * @param rest what follows; empty for the thread or idea itself
 */
public record SaidPath(UUID in, String rest) {

    private static final Pattern PLACE =
            Pattern.compile("/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/(.+))?");

    /** Takes a path apart; none if it is not one below a list. */
    public static Optional<SaidPath> below(String list, String path) {
        if (!path.startsWith(list)) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(path.substring(list.length()));
        if (!place.matches()) {
            return Optional.empty();
        }
        String rest = place.group(2);
        return Optional.of(new SaidPath(UUID.fromString(place.group(1)), rest == null ? "" : rest));
    }
}
