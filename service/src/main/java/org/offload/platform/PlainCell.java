package org.offload.platform;

import java.util.regex.Pattern;

/** A text in a file that people open in a spreadsheet, which must not run it. */
public final class PlainCell {

    // What a spreadsheet takes for the beginning of a formula; a negative number is none.
    private static final Pattern FORMULA =
            Pattern.compile("(?s)\\s*(?:[=+@|%].*|-(?![0-9.]+$).*)|[\t\r].*");

    private PlainCell() {}

    /** Returns the text; with an apostrophe before it if a spreadsheet would run it. */
    public static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
