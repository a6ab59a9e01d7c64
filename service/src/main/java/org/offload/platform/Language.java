package org.offload.platform;

import java.util.Locale;

/** A language that the person on probation may read in. */
public enum Language {
    ENGLISH(Locale.UK),
    WELSH(Locale.of("cy", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns how numbers and days are written in it. */
    public Locale locale() {
        return locale;
    }

    /** Returns the tag that a page marks its text with. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Returns the language with this tag; English if there is none such. */
    public static Language of(String tag) {
        return tag.equals(WELSH.tag()) ? WELSH : ENGLISH;
    }
}
