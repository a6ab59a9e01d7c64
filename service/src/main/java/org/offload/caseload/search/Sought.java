package org.offload.caseload.search;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.IdentifierKey;
import org.offload.caseload.NameKey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one box was asked for: a name, a date of birth, a postcode, a number; or a name with any of
 * the others.
 *
 * @param name as search compares it; empty for none
 * @param variants the name with one of its words in place of which another may stand
 * @param number the key of an identifier; empty for none
 * @param postcode capitals without a space; empty for none
 */
record Sought(
        String name,
        List<Variant> variants,
        @Nullable Births births,
        String number,
        String postcode) {

    private static final int LONGEST = 100; // characters; nobody's name is longer
    private static final int MOST_VARIANTS = 24;
    private static final int MOST_WORDS = 3;

    // A date: three groups with marks between, or a day, a month in letters and a year.
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b\\d{1,2} \\d{1,2} \\d{2,4}\\b"
                            + "|\\b\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}\\b");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b([A-Z]{1,2}\\d[A-Z\\d]?)\\s*(\\d[A-Z]{2})\\b");
    // Letters or digits with at least three digits among them.
    private static final Pattern NUMBER =
            Pattern.compile("(?=(?:\\S*\\d){3})[A-Za-z0-9][A-Za-z0-9/-]*");

    /**
     * A name in which one word stands for another.
     *
     * @param said the word that was typed
     * @param stands the word in its place, which is a whole word of the name
     * @param words up to three, each of which is part of the name
     */
    record Variant(String said, String stands, List<String> words) {

        Variant {
            words = List.copyOf(words);
        }

        /** Returns a pattern that is part of the name; one that fits all for a word too many. */
        String pattern(int number) {
            return Sought.pattern(words, number);
        }
    }

    Sought {
        variants = List.copyOf(variants);
    }

    static Sought of(String typed, LocalDate today, Nicknames nicknames) {
        String rest = typed.strip();
        rest = rest.length() > LONGEST ? rest.substring(0, LONGEST) : rest;
        Matcher date = DATE.matcher(rest);
        Optional<Births> births =
                date.find() ? Births.of(date.group(), today) : Optional.<Births>empty();
        if (births.isPresent()) {
            rest = cut(rest, date);
        }
        Matcher code = POSTCODE.matcher(rest);
        String postcode = "";
        if (code.find()) {
            postcode = (code.group(1) + code.group(2)).toUpperCase(Locale.ROOT);
            rest = cut(rest, code);
        }
        List<String> words = Arrays.stream(rest.split("\\s+")).toList();
        String number =
                words.stream()
                        .filter(word -> NUMBER.matcher(word).matches())
                        .findFirst()
                        .map(IdentifierKey::of)
                        .orElse("");
        String name =
                words.stream()
                        .filter(word -> !NUMBER.matcher(word).matches())
                        .collect(
                                Collectors.collectingAndThen(Collectors.joining(" "), NameKey::of));
        return new Sought(name, variants(name, nicknames), births.orElse(null), number, postcode);
    }

    private static String cut(String text, Matcher found) {
        return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
    }

    private static List<Variant> variants(String name, Nicknames nicknames) {
        List<String> words = List.of(name.split(" "));
        List<Variant> variants = new ArrayList<>();
        for (int at = 0; at < Math.min(words.size(), MOST_WORDS); at++) {
            for (String other : nicknames.of(words.get(at))) {
                List<String> changed =
                        new ArrayList<>(words.subList(0, Math.min(words.size(), MOST_WORDS)));
                changed.set(at, other);
                variants.add(new Variant(words.get(at), other, changed));
            }
        }
        return variants.stream().limit(MOST_VARIANTS).toList();
    }

    /** Returns a pattern of one of its first three words; one that fits all for a word too many. */
    String pattern(int number) {
        return pattern(List.of(name.split(" ")), number);
    }

    /** Returns one of its first three words; the first for a word too many. */
    String word(int number) {
        List<String> words = List.of(name.split(" "));
        return words.get(number < words.size() ? number : 0);
    }

    private static String pattern(List<String> words, int number) {
        return number < words.size() ? "%" + words.get(number) + "%" : "%";
    }

    /** Answers whether it is one word and nothing else, which then is a surname or its start. */
    boolean isOneWord() {
        return !name.isEmpty()
                && name.indexOf(' ') < 0
                && births == null
                && number.isEmpty()
                && postcode.isEmpty();
    }

    /** Answers whether there is anything to look for. */
    boolean isEmpty() {
        return name.isEmpty() && births == null && number.isEmpty() && postcode.isEmpty();
    }
}
