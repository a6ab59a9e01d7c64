package org.offload.platform.signin;

import java.util.regex.Pattern;

/** A path of this application, so that no address can send someone away from here. */
final class LocalPath {

    private static final Pattern SHAPE = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

    private LocalPath() {}

    static boolean is(String path) {
        return SHAPE.matcher(path).matches();
    }
}
