package org.offload.voice.concern;

import org.offload.platform.Typed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Which concerns are asked for.
 *
 * @param over whether also those that are over
 * @param late whether only those that are late
 * @param place the key of a workplace; empty for all
 * @param skip how many come before the page
 */
record ConcernTerms(boolean over, boolean late, String place, int skip) {

    private static final int MOST_SKIPPED = 100_000;
    private static final int LONGEST = 100;

    /** Reads them from an address; what is not understood is the same as not asked. */
    static ConcernTerms read(Typed typed) {
        String place = typed.one("where");
        String skip = typed.one("skip");
        return new ConcernTerms(
                typed.one("show").equals("ALL"),
                !typed.one("late").isEmpty(),
                place.length() > LONGEST ? "" : place,
                skip.matches("\\d{1,6}") ? Math.min(Integer.parseInt(skip), MOST_SKIPPED) : 0);
    }

    Map<String, String> fields() {
        return Map.of("show", over ? "ALL" : "OPEN", "late", late ? "yes" : "", "where", place);
    }

    /** Returns the part of an address that holds them, for the page after so many. */
    String query(int skipped) {
        return "?show="
                + (over ? "ALL" : "OPEN")
                + (late ? "&late=yes" : "")
                + (place.isEmpty()
                        ? ""
                        : "&where=" + URLEncoder.encode(place, StandardCharsets.UTF_8))
                + (skipped == 0 ? "" : "&skip=" + skipped);
    }
}
