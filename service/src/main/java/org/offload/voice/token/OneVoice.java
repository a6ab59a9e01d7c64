package org.offload.voice.token;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The term of a thread in which everybody has one voice: each draws one token in two weeks, and has
 * a week more to spend it.
 */
public record OneVoice(UUID thread, LocalDate firstDay) implements Term {

    static final String THREAD = "thread ";

    private static final int DRAWN = 14; // days
    private static final int SPENT = 21;

    static OneVoice parse(String name) {
        String rest = name.substring(THREAD.length());
        int blank = rest.indexOf(' ');
        return new OneVoice(
                UUID.fromString(rest.substring(0, Math.max(0, blank))),
                LocalDate.parse(rest.substring(blank + 1)));
    }

    @Override
    public LocalDate drawnUntil() {
        return firstDay.plusDays(DRAWN);
    }

    @Override
    public LocalDate spentUntil() {
        return firstDay.plusDays(SPENT);
    }

    @Override
    public int each() {
        return 1;
    }

    /** The same for all two weeks: so nobody draws twice, and no day tells when somebody did. */
    @Override
    public LocalDate keptUnder(LocalDate today) {
        return drawnUntil().minusDays(1);
    }

    @Override
    public boolean isFor(UUID other, boolean hasOneVoiceEach) {
        return thread.equals(other);
    }

    /** Returns it as the list of keys names it. */
    @Override
    public String toString() {
        return THREAD + thread + " " + firstDay;
    }
}
