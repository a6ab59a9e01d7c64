package org.offload.predictors.answer;

import org.offload.predictors.day.Day;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The form that answers to a question have: what they are as text, and as the number that is
 * reckoned with.
 *
 * @param code the number of an answer
 * @param value the answer of a number
 * @param parse the answer of a text; empty if the text is none
 * @param print the text of an answer, which {@code parse} reads
 * @param allowed what texts are answers, for messages
 * @param few all answers where they are few, otherwise empty
 */
record Form<T>(
        ToIntFunction<T> code,
        IntFunction<T> value,
        Function<String, Optional<T>> parse,
        Function<T, String> print,
        String allowed,
        List<T> few) {

    /** Keeps a copy of the list. */
    Form {
        few = List.copyOf(few);
    }

    /** Counts and ages stay within this, either way, so that sums of them are exact. */
    static final int MOST = 999_999_999;

    private static final List<PreviousConviction> SERIOUS = List.of(PreviousConviction.values());

    static final Form<Boolean> YES_NO =
            new Form<>(
                    yes -> yes ? 1 : 0,
                    code -> code == 1,
                    text ->
                            switch (text) {
                                case "true" -> Optional.of(true);
                                case "false" -> Optional.of(false);
                                default -> Optional.empty();
                            },
                    String::valueOf,
                    "true or false",
                    List.of(false, true));

    static final Form<Integer> COUNT =
            new Form<>(
                    Form::within,
                    code -> code,
                    Form::number,
                    String::valueOf,
                    "a whole number of at most nine digits",
                    List.of());

    static final Form<LocalDate> DATE =
            new Form<>(
                    Day::of,
                    Day::date,
                    Form::day,
                    LocalDate::toString,
                    "a date such as 2020-04-07",
                    List.of());

    static final Form<OffenceCode> OFFENCE =
            new Form<>(
                    OffenceCode::number,
                    OffenceCode::ofNumber,
                    text -> Optional.of(OffenceCode.of(text)),
                    OffenceCode::toString,
                    "five digits",
                    List.of());

    static final Form<Set<PreviousConviction>> CONVICTIONS =
            new Form<>(
                    Form::bits,
                    Form::ofBits,
                    Form::convictions,
                    Form::print,
                    "[] or names joined by |: " + names(PreviousConviction.class),
                    List.of());

    static <E extends Enum<E>> Form<E> of(Class<E> type) {
        E[] values = type.getEnumConstants();
        return new Form<>(
                Enum::ordinal,
                code -> values[code],
                text -> Arrays.stream(values).filter(v -> v.name().equals(text)).findFirst(),
                Enum::name,
                "one of " + names(type),
                Arrays.asList(values));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static int within(int count) {
        if (count < -MOST || count > MOST) {
            throw new IllegalArgumentException("A count has at most nine digits, not " + count);
        }
        return count;
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?[0-9]{1,9}")
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Day::isWithin);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static int bits(Set<PreviousConviction> convictions) {
        return convictions.stream().mapToInt(Form::bit).sum();
    }

    private static int bit(PreviousConviction conviction) {
        return 1 << SERIOUS.indexOf(conviction);
    }

    private static Set<PreviousConviction> ofBits(int bits) {
        Set<PreviousConviction> convictions = EnumSet.noneOf(PreviousConviction.class);
        for (PreviousConviction one : PreviousConviction.values()) {
            if ((bits & bit(one)) != 0) {
                convictions.add(one);
            }
        }
        return Set.copyOf(convictions);
    }

    private static Optional<Set<PreviousConviction>> convictions(String text) {
        if (text.equals("[]")) {
            return Optional.of(Set.of());
        }
        Form<PreviousConviction> one = of(PreviousConviction.class);
        Set<PreviousConviction> convictions = EnumSet.noneOf(PreviousConviction.class);
        for (String name : text.split("\\|", -1)) {
            Optional<PreviousConviction> read = one.parse().apply(name);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            convictions.add(read.get());
        }
        return Optional.of(Set.copyOf(convictions));
    }

    private static String print(Set<PreviousConviction> convictions) {
        return convictions.isEmpty()
                ? "[]"
                : convictions.stream().sorted().map(Enum::name).collect(Collectors.joining("|"));
    }
}
