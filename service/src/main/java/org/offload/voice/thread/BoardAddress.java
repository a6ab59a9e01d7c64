package org.offload.voice.thread;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The origin to which texts without a name go: another host than that of the pages, so that no
 * browser ever sends it their session. On one machine its two names do; elsewhere it is the setting
 * {@code offload.voice.board}.
 */
@Component
class BoardAddress {

    private static final Map<String, String> OTHER_NAME =
            Map.of("localhost", "127.0.0.1", "127.0.0.1", "localhost");

    /** It goes into the content policy, where a blank or a semicolon would mean something. */
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]+)?");

    private final String set;
    private final boolean takesGuests;

    /**
     * @param guests how many texts from outside are taken in an hour
     * @throws IllegalArgumentException if it is no origin
     */
    BoardAddress(
            @Value("${offload.voice.board:}") String set,
            @Value("${offload.voice.guests-an-hour:30}") int guests) {
        if (!set.isEmpty() && !ORIGIN.matcher(set).matches()) {
            throw new IllegalArgumentException(
                    "offload.voice.board must be scheme and host, such as"
                            + " https://voice.example.org, without a path: "
                            + set);
        }
        this.set = set;
        this.takesGuests = guests > 0;
    }

    /** Returns it as the browser of this request reaches it; empty if there is none. */
    String here() {
        if (!set.isEmpty()) {
            return set;
        }
        UriComponents asked = ServletUriComponentsBuilder.fromCurrentContextPath().build();
        String other = OTHER_NAME.getOrDefault(asked.getHost(), "");
        String port = asked.getPort() < 0 ? "" : ":" + asked.getPort();
        return other.isEmpty() ? "" : asked.getScheme() + "://" + other + port;
    }

    /** Returns where somebody outside the service hands in a text; empty if nowhere. */
    String guests() {
        String here = here();
        return takesGuests && !here.isEmpty() ? here + "/guest" : "";
    }
}
