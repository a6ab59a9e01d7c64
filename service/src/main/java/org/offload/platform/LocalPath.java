package org.offload.platform;

import java.util.regex.Pattern;

/** A path of this application, so that no address can send someone away from here. */
public final class LocalPath {

    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[^\\s\\\\{}]*");

    private LocalPath() {}

    /** Answers whether a text is one. */
    public static boolean is(String path) {
        return SHAPE.matcher(path).matches();
    }
}
