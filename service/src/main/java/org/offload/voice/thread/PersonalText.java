package org.offload.voice.thread;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What in a text looks as if it told who somebody is. It points and decides nothing: a number may
 * mean something else, and a name has no shape to be found by.
 */
public enum PersonalText {
    MAIL("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
    TELEPHONE("(?<![\\w.])(?:\\+44\\s?|\\(?0)(?:[\\s()-]{0,2}[0-9]){9,10}(?![0-9])"),
    CASE_NUMBER("\\b[A-Za-z][0-9]{6}\\b");

    private final Pattern shape;

    PersonalText(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** Returns what seems to be in a text. */
    public static List<PersonalText> in(String text) {
        return Arrays.stream(values()).filter(one -> one.shape.matcher(text).find()).toList();
    }
}
