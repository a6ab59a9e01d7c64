package offloaddemo;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What somebody can be reached with besides a telephone number; none where nobody has asked.
 *
 * @param email of a domain that belongs to nobody; empty for none
 */
record Device(
        String email,
        @Nullable Boolean smartphone,
        @Nullable Boolean data,
        @Nullable Boolean mayText) {

    private static final Shares<String> SHARES = Life.assumed("reachability");

    /**
     * Draws it, from a stream of its own.
     *
     * @param none whether there is no telephone at all
     */
    static Device draw(boolean none, boolean asked, Outline outline, Seeded seeded) {
        boolean smart = !none && SHARES.chance("smartphone", seeded);
        boolean data = smart && SHARES.chance("data", seeded);
        boolean text = !none && SHARES.chance("may be sent texts", seeded);
        String user = outline.brief().crn().value().toLowerCase(Locale.ROOT);
        return new Device(
                SHARES.chance("email", seeded) ? user + "@example.org" : "",
                asked ? Boolean.valueOf(smart) : null,
                asked ? Boolean.valueOf(data) : null,
                asked ? Boolean.valueOf(text) : null);
    }
}
