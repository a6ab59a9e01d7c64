package org.offload.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the fields of a form one after another and gathers what is to be mended, in the words
 * {@code <prefix>.<field>.missing} and the common ones of {@code platform.form}.
 */
public final class Reading {

    private static final Pattern TENTHS = Pattern.compile("[0-9]{1,6}([.][0-9])?");

    private final Typed typed;
    private final String prefix;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Starts.
     *
     * @param today the day that {@code +7} counts from and a date without a year is near to
     */
    public Reading(Typed typed, String prefix, LocalDate today) {
        this.typed = typed;
        this.prefix = prefix;
        this.today = today;
    }

    /** Returns what is to be mended so far, in the order of reading. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Adds something to be mended. */
    public void refuse(String field, String key, Object... arguments) {
        problems.add(Problem.of(field, key, arguments));
    }

    /** Returns a text, without the space around it. */
    public String text(String field, int longest) {
        String text = typed.one(field).strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            refuse(field, "platform.form.tooLong", longest, length - longest);
        }
        return text;
    }

    /** Returns a text that must not be empty. */
    public String required(String field, int longest) {
        String text = text(field, longest);
        if (text.isEmpty()) {
            refuse(field, prefix + "." + field + ".missing");
        }
        return text;
    }

    /**
     * Returns a date as people type it: {@code 14/4/2020}, {@code 14 apr}, {@code +7}, {@code
     * tomorrow}.
     */
    public Optional<LocalDate> date(String field) {
        String text = typed.one(field).strip();
        Optional<LocalDate> date = TypedDate.parse(text, today);
        if (date.isEmpty() && !text.isEmpty()) {
            refuse(field, "platform.form.date");
        }
        return date;
    }

    /** Returns a date that must not be empty. */
    public Optional<LocalDate> requiredDate(String field) {
        if (typed.one(field).isBlank()) {
            refuse(field, prefix + "." + field + ".missing");
        }
        return date(field);
    }

    /** Returns a time as people type it: {@code 9}, {@code 9:30}, {@code 0930}, {@code 2.15pm}. */
    public Optional<LocalTime> time(String field) {
        String text = typed.one(field).strip();
        Optional<LocalTime> time = TypedTime.parse(text);
        if (time.isEmpty() && !text.isEmpty()) {
            refuse(field, "platform.form.time");
        }
        return time;
    }

    /** Returns a time that must not be empty. */
    public Optional<LocalTime> requiredTime(String field) {
        if (typed.one(field).isBlank()) {
            refuse(field, prefix + "." + field + ".missing");
        }
        return time(field);
    }

    /** Returns a whole number between two limits, both inclusive. */
    public Optional<Integer> number(String field, int least, int most) {
        String text = typed.one(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Falls through to the message, which says what is wanted.
        }
        refuse(field, "platform.form.number", least, most);
        return Optional.empty();
    }

    /** Returns a number with at most one decimal, between two limits, both inclusive. */
    public Optional<BigDecimal> tenths(String field, int least, int most) {
        String text = typed.one(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (TENTHS.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text).setScale(1);
            if (number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return Optional.of(number);
            }
        }
        refuse(field, "platform.form.tenths", least, most);
        return Optional.empty();
    }

    /** Returns one of our own values; a missing or unknown one must be selected. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(typed.one(field))) {
                return Optional.of(value);
            }
        }
        refuse(field, prefix + "." + field + ".missing");
        return Optional.empty();
    }
}
