package org.offload.platform;

import java.util.Optional;

/**
 * One field of a {@link Part}: how it is stored, typed and shown. Between database and page its
 * value travels as one canonical text: a date as {@code 2020-04-07}, a ticked box as {@code yes},
 * nothing known as the empty text.
 *
 * @param name of the column and of the field of the form; lower case with underscores
 * @param needed whether a form without it is refused
 * @param aboutOthers whether it may tell of somebody else than the person: a human looks at it
 *     before it is disclosed
 * @param onAnotherPage whether it is changed on a page of its own: the record shows it, the form
 *     leaves it as it is
 */
public record Field(
        String name, Kind kind, boolean needed, boolean aboutOthers, boolean onAnotherPage) {

    /** What sort of value it holds. */
    public sealed interface Kind {

        /** One line, of so many characters at most. */
        record Line(int longest) implements Kind {}

        /** Several lines, of so many characters in all. */
        record Lines(int longest) implements Kind {}

        record Day() implements Kind {}

        record TimeOfDay() implements Kind {}

        /** A whole number between two limits, both inclusive. */
        record Whole(int least, int most) implements Kind {}

        record Tick() implements Kind {}

        /** Yes, no, or nobody has asked yet. */
        record YesNo() implements Kind {}

        /** One entry of a list of codes. */
        record Pick(String list) implements Kind {}

        /**
         * Any of a short list whose codes have one character each; kept as the codes one after
         * another, such as {@code 125}.
         */
        record Several(String list) implements Kind {}

        /** A number with at most one decimal, between two limits, both inclusive. */
        record Tenths(int least, int most) implements Kind {}

        /** One row of another table, by its key. */
        record PickRow(String list) implements Kind {}

        /** One entry of a list whose codes are whole numbers, and kept as such. */
        record PickNumber(String list) implements Kind {}
    }

    /** Returns a field for one line of text. */
    public static Field line(String name, int longest) {
        return of(name, new Kind.Line(longest));
    }

    /** Returns a field for several lines. */
    public static Field lines(String name, int longest) {
        return of(name, new Kind.Lines(longest));
    }

    /** Returns a field for a date. */
    public static Field day(String name) {
        return of(name, new Kind.Day());
    }

    /** Returns a field for a time of the day. */
    public static Field timeOfDay(String name) {
        return of(name, new Kind.TimeOfDay());
    }

    /** Returns a field for a whole number. */
    public static Field whole(String name, int least, int most) {
        return of(name, new Kind.Whole(least, most));
    }

    /** Returns a field for a box to tick. */
    public static Field tick(String name) {
        return of(name, new Kind.Tick());
    }

    /** Returns a field for yes, no, or not asked. */
    public static Field yesNo(String name) {
        return of(name, new Kind.YesNo());
    }

    /** Returns a field for one of a list. */
    public static Field pick(String name, String list) {
        return of(name, new Kind.Pick(list));
    }

    /** Returns a field for any of a short list. */
    public static Field several(String name, String list) {
        return of(name, new Kind.Several(list));
    }

    /** Returns a field for a number with at most one decimal. */
    public static Field tenths(String name, int least, int most) {
        return of(name, new Kind.Tenths(least, most));
    }

    /** Returns a field for one row of another table. */
    public static Field pickRow(String name, String list) {
        return of(name, new Kind.PickRow(list));
    }

    /** Returns a field for one of a list whose codes are whole numbers. */
    public static Field pickNumber(String name, String list) {
        return of(name, new Kind.PickNumber(list));
    }

    private static Field of(String name, Kind kind) {
        return new Field(name, kind, false, false, false);
    }

    /** Returns this field as one that must not be empty. */
    public Field must() {
        return new Field(name, kind, true, aboutOthers, onAnotherPage);
    }

    /** Returns this field as one that may tell of somebody else. */
    public Field ofOthers() {
        return new Field(name, kind, needed, true, onAnotherPage);
    }

    /** Returns this field as one that is changed elsewhere. */
    public Field changedElsewhere() {
        return new Field(name, kind, needed, aboutOthers, true);
    }

    /** Returns the SQL that reads the column as canonical text. */
    String reading() {
        return switch (kind) {
            case Kind.Line _, Kind.Lines _, Kind.Pick _, Kind.PickRow _, Kind.Several _ ->
                    "coalesce(%s, '')".formatted(name);
            case Kind.Day _, Kind.Whole _, Kind.Tenths _, Kind.PickNumber _ ->
                    "coalesce(cast(%s as text), '')".formatted(name);
            case Kind.TimeOfDay _ -> "coalesce(left(cast(%s as text), 5), '')".formatted(name);
            case Kind.Tick _ -> "case when %s then 'yes' else '' end".formatted(name);
            case Kind.YesNo _ ->
                    "case when %1$s then 'yes' when not %1$s then 'no' else '' end".formatted(name);
        };
    }

    /** Returns the SQL that makes a value of the column from canonical text. */
    String writing() {
        return switch (kind) {
            case Kind.Line _, Kind.Lines _, Kind.Pick _, Kind.Several _ ->
                    "cast(:%s as text)".formatted(name);
            case Kind.PickRow _ -> "nullif(cast(:%s as text), '')".formatted(name);
            case Kind.Tenths _ -> "cast(nullif(cast(:%s as text), '') as numeric)".formatted(name);
            case Kind.Day _ -> "cast(nullif(cast(:%s as text), '') as date)".formatted(name);
            case Kind.TimeOfDay _ -> "cast(nullif(cast(:%s as text), '') as time)".formatted(name);
            case Kind.Whole _, Kind.PickNumber _ ->
                    "cast(nullif(cast(:%s as text), '') as int)".formatted(name);
            case Kind.Tick _ -> "cast(:%s as text) = 'yes'".formatted(name);
            case Kind.YesNo _ -> "cast(nullif(cast(:%s as text), '') as boolean)".formatted(name);
        };
    }

    /** Returns what COPY takes for canonical text; none for SQL's null. */
    Optional<String> copied(String text) {
        return switch (kind) {
            case Kind.Line _, Kind.Lines _, Kind.Pick _, Kind.Several _ -> Optional.of(text);
            case Kind.Tick _ -> Optional.of(String.valueOf(text.equals("yes")));
            case Kind.Day _,
                    Kind.TimeOfDay _,
                    Kind.Whole _,
                    Kind.Tenths _,
                    Kind.PickNumber _,
                    Kind.PickRow _,
                    Kind.YesNo _ ->
                    Optional.of(text).filter(known -> !known.isEmpty());
        };
    }
}
