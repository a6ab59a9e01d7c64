package org.offload.caseload.mycases;

import org.offload.caseload.HarmLevel;
import org.offload.caseload.Whose;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.platform.User;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which cases a list holds, and in what order. A term that nobody has filled in is none, and so is
 * one that is not of the kind.
 *
 * @param narrow what leaves cases out, by the names of {@link CaseList#TERMS}
 */
record Terms(Whose scope, Sort sort, Map<String, Object> narrow) {

    static final String NOBODY = "-";
    static final String WORDS = "caseload.mine";
    static final List<String> FIELDS =
            List.of(
                    "scope",
                    "manager",
                    "team",
                    "harm",
                    "tier",
                    "flag",
                    "nextBefore",
                    "noNext",
                    "lastDays",
                    "order",
                    "health",
                    "sort");

    private static final int LONGEST = 20;
    private static final int MOST_DAYS = 3_650;

    Terms {
        narrow = Map.copyOf(narrow);
    }

    /** Reads the terms; what is to be mended is said and counts as none. */
    static Terms read(User user, Reading reading, LocalDate today) {
        List<Whose> scopes = Whose.of(user.role());
        Map<String, Object> narrow = new HashMap<>();
        Stream.of("manager", "team", "tier", "flag", "order")
                .forEach(field -> text(reading, field).ifPresent(is -> narrow.put(field, is)));
        Stream.of("noNext", "health")
                .forEach(field -> text(reading, field).ifPresent(_ -> narrow.put(field, true)));
        text(reading, "harm").filter(Terms::isHarm).ifPresent(is -> narrow.put("harm", is));
        reading.date("nextBefore").ifPresent(day -> narrow.put("nextBefore", day));
        reading.number("lastDays", 1, MOST_DAYS)
                .ifPresent(days -> narrow.put("lastBefore", today.minusDays(days)));
        return new Terms(
                one(reading, "scope", Whose.values())
                        .filter(scopes::contains)
                        .orElseGet(scopes::getFirst),
                one(reading, "sort", Sort.values()).orElse(Sort.NAME),
                narrow);
    }

    private static boolean isHarm(String text) {
        return text.equals(NOBODY)
                || Arrays.stream(HarmLevel.values()).anyMatch(level -> level.name().equals(text));
    }

    private static Optional<String> text(Reading reading, String field) {
        return Optional.of(reading.text(field, LONGEST)).filter(text -> !text.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> one(Reading reading, String field, E[] all) {
        String text = reading.text(field, LONGEST);
        return Arrays.stream(all).filter(one -> one.name().equals(text)).findFirst();
    }

    /** Returns those fields of a form that are terms and are filled in. */
    static Map<String, String> fields(Typed typed) {
        Map<String, String> terms = new TreeMap<>();
        FIELDS.forEach(
                field -> {
                    if (!typed.one(field).isBlank()) {
                        terms.put(field, typed.one(field).strip());
                    }
                });
        return terms;
    }
}
