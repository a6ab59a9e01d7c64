package org.offload.platform;

/**
 * What a browser may load and run for a page, as its header {@code Content-Security-Policy} says.
 */
public final class ContentPolicy {

    /** The name of the header. */
    public static final String HEADER = "Content-Security-Policy";

    /** Files of ours: nothing from elsewhere, and neither script nor style within the page. */
    public static final String OURS_ONLY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    /** The same, and an element may have a style of its own, as some libraries write them. */
    public static final String OURS_WITH_STYLED_ELEMENTS =
            OURS_ONLY + "; style-src-attr 'unsafe-inline'";

    /**
     * The same, and scripts may ask another origin of ours.
     *
     * @param origin scheme, host and port
     */
    public static String oursAsking(String origin) {
        return OURS_ONLY + "; connect-src 'self' " + origin;
    }

    private ContentPolicy() {}
}
