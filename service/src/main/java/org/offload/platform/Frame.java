package org.offload.platform;

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

    /** Answers whether a link leads to the part of the service that this page is in. */
    public boolean isIn(NavLink link) {
        return visit.path().equals(link.path()) || visit.path().startsWith(link.path() + "/");
    }
}
