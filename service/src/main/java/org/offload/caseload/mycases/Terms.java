package org.offload.caseload.mycases;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.HarmLevel;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.platform.User;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which cases a list holds, and in what order. A term that nobody has filled in is none, and so is
 * one that is not of the kind.
 *
 * @param manager a staff code, or {@link #NOBODY}
 * @param harm a level, or {@link #NOBODY} where none is recorded
 * @param nextBefore the next appointment is before this day, or there is none
 * @param noNext nothing is booked
 * @param lastBefore the last contact was before this day, or there was none
 */
record Terms(
        Scope scope,
        @Nullable String manager,
        @Nullable String team,
        @Nullable String harm,
        @Nullable String tier,
        @Nullable String flag,
        @Nullable LocalDate nextBefore,
        boolean noNext,
        @Nullable LocalDate lastBefore,
        @Nullable String order,
        boolean health,
        Sort sort) {

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

    /** Reads the terms; what is to be mended is said and counts as none. */
    static Terms read(User user, Reading reading, LocalDate today) {
        List<Scope> scopes = Scope.of(user.role());
        return new Terms(
                one(reading, "scope", Scope.values())
                        .filter(scopes::contains)
                        .orElse(scopes.isEmpty() ? Scope.OWN : scopes.getFirst()),
                text(reading, "manager"),
                text(reading, "team"),
                Optional.ofNullable(text(reading, "harm")).filter(Terms::isHarm).orElse(null),
                text(reading, "tier"),
                text(reading, "flag"),
                reading.date("nextBefore").orElse(null),
                text(reading, "noNext") != null,
                reading.number("lastDays", 1, MOST_DAYS).map(today::minusDays).orElse(null),
                text(reading, "order"),
                text(reading, "health") != null,
                one(reading, "sort", Sort.values()).orElse(Sort.NAME));
    }

    private static boolean isHarm(String text) {
        return text.equals(NOBODY)
                || Arrays.stream(HarmLevel.values()).anyMatch(level -> level.name().equals(text));
    }

    private static @Nullable String text(Reading reading, String field) {
        String text = reading.text(field, LONGEST);
        return text.isEmpty() ? null : text;
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
