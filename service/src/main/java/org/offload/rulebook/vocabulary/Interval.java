package org.offload.rulebook.vocabulary;

import java.util.regex.Pattern;

/** How long a table lets pass until the next contact. */
public sealed interface Interval {

    /** The interval that was agreed on the case. */
    record Plan() implements Interval {}

    /** Half of it, rounded down to whole days, at least one. */
    record Half() implements Interval {}

    /** So many days, 1 to 366. */
    record Days(int count) implements Interval {

        public static final int MOST = 366;

        /**
         * @throws IllegalArgumentException for fewer or more
         */
        public Days {
            requireUpTo(MOST, count);
        }
    }

    /** So many working days, 1 to 60. */
    record WorkingDays(int count) implements Interval {

        public static final int MOST = 60;

        /**
         * @throws IllegalArgumentException for fewer or more
         */
        public WorkingDays {
            requireUpTo(MOST, count);
        }
    }

    /** So many calendar months, 1 to 12. */
    record Months(int count) implements Interval {

        public static final int MOST = 12;

        /**
         * @throws IllegalArgumentException for fewer or more
         */
        public Months {
            requireUpTo(MOST, count);
        }
    }

    /**
     * Whatever a setting of the rulebook says.
     *
     * @param name small letters and hyphens, such as {@code first-after-release}
     */
    record Setting(String name) implements Interval {

        /** What a name looks like. */
        public static final Pattern NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");

        /**
         * @throws IllegalArgumentException for another kind of name
         */
        public Setting {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "A setting has small letters and hyphens, not " + name);
            }
        }
    }

    private static void requireUpTo(int most, int count) {
        if (count < 1 || count > most) {
            throw new IllegalArgumentException("1 to " + most + ", not " + count);
        }
    }
}
