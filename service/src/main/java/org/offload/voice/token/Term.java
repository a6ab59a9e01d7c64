package org.offload.voice.token;

import java.time.LocalDate;
import java.util.UUID;

/** What a key is for: when tokens are drawn by it, how many each, and where they are spent. */
public sealed interface Term permits TokenWeek, OneVoice {

    /**
     * Reads one as the list of keys names it. There is one name for each: two would be two keys.
     *
     * @throws java.time.DateTimeException if it is none
     * @throws IllegalArgumentException if it is none
     */
    static Term parse(String name) {
        Term term = name.startsWith(OneVoice.THREAD) ? OneVoice.parse(name) : TokenWeek.parse(name);
        if (!term.toString().equals(name)) {
            throw new IllegalArgumentException("Not the name of a term: " + name);
        }
        return term;
    }

    /** Returns the first day on which tokens are drawn and spent. */
    LocalDate firstDay();

    /** Returns the first day on which none is drawn any more. */
    LocalDate drawnUntil();

    /** Returns the first day on which none is spent any more. */
    LocalDate spentUntil();

    /** Returns how many everybody draws. */
    int each();

    /**
     * Returns the day under which a drawing is kept: nobody draws twice on it.
     *
     * @param today on which somebody draws
     */
    LocalDate keptUnder(LocalDate today);

    /** Answers whether a text with such a token may go into a thread. */
    boolean isFor(UUID thread, boolean hasOneVoiceEach);

    /** Answers whether tokens are drawn on a day. */
    default boolean isDrawnOn(LocalDate day) {
        return !day.isBefore(firstDay()) && day.isBefore(drawnUntil());
    }

    /** Answers whether tokens are spent on a day. */
    default boolean isSpentOn(LocalDate day) {
        return !day.isBefore(firstDay()) && day.isBefore(spentUntil());
    }
}
