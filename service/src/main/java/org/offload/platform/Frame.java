package org.offload.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What stands around every page.
 *
 * @param title of the page, without the name of the service
 */
public record Frame(Visit visit, String title) {

    /** Returns a text of the messages. */
    public String say(String key, Object... arguments) {
        return visit.words().say(key, arguments);
    }

    /** Returns the path of an asset. */
    public String asset(String name) {
        return visit.assets().url(name);
    }

    /** Returns what stands in the corner while the clock is set for a demonstration. */
    public String clock() {
        return PlainDates.shortDay(visit.now().toLocalDate())
                + " "
                + visit.now().getYear()
                + ", "
                + PlainDates.time(visit.now().toLocalTime());
    }

    /**
     * Returns the name under which this browser keeps what belongs to the visitor alone; empty for
     * somebody who is not on the staff list. It is no user name, which others could read there.
     */
    public String account() {
        return visit.visitor()
                .filter(user -> user.staff() != null)
                .map(
                        user ->
                                UUID.nameUUIDFromBytes(
                                        user.username().getBytes(StandardCharsets.UTF_8)))
                .map(UUID::toString)
                .orElse("");
    }

    /** Answers whether a link leads to the part of the service that this page is in. */
    public boolean isIn(NavLink link) {
        return visit.path().equals(link.path()) || visit.path().startsWith(link.path() + "/");
    }
}
