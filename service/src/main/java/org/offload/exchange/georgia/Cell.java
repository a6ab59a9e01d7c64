package org.offload.exchange.georgia;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What a column may hold, besides nothing. */
sealed interface Cell {

    /** Answers whether a value, not blank and without spaces around it, is one of these. */
    boolean accepts(String value);

    /** Says what is accepted, for the report. */
    String expected();

    /** Returns the kind of fact that an accepted value is: number, yes-no or text. */
    String kind(String value);

    /** Returns an accepted value as a fact shows it. */
    default String shown(String value) {
        return value;
    }

    /** A whole number from least to most, both inclusive. */
    record Whole(int least, int most) implements Cell {

        private static final Pattern SHAPE = Pattern.compile("[0-9]{1,6}");

        @Override
        public boolean accepts(String value) {
            return SHAPE.matcher(value).matches() && isInRange(Integer.parseInt(value));
        }

        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most;
        }

        @Override
        public String kind(String value) {
            return "number";
        }

        @Override
        public String shown(String value) {
            return Integer.toString(Integer.parseInt(value));
        }

        private boolean isInRange(int number) {
            return number >= least && number <= most;
        }
    }

    /** A decimal number from 0 to most, both inclusive, written without an exponent. */
    record Decimal(int most) implements Cell {

        // Neither exponent nor endless digits: 1E-999999999 is a short word for a very long number.
        private static final Pattern SHAPE = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,18})?");

        @Override
        public boolean accepts(String value) {
            return SHAPE.matcher(value).matches()
                    && new BigDecimal(value).compareTo(BigDecimal.valueOf(most)) <= 0;
        }

        @Override
        public String expected() {
            return "a number from 0 to " + most + " with a decimal point";
        }

        @Override
        public String kind(String value) {
            return "number";
        }
    }

    /** 1 for yes, 0 for no. */
    record YesNo() implements Cell {

        @Override
        public boolean accepts(String value) {
            return value.equals("0") || value.equals("1");
        }

        @Override
        public String expected() {
            return "0 or 1";
        }

        @Override
        public String kind(String value) {
            return "yes-no";
        }

        @Override
        public String shown(String value) {
            return value.equals("1") ? "yes" : "no";
        }
    }

    /** One of a few words, as the publisher writes them. */
    record OneOf(List<String> words) implements Cell {

        private static final Pattern NUMBER = Pattern.compile("[0-9]+");

        public OneOf {
            words = List.copyOf(words);
        }

        static OneOf of(String... words) {
            return new OneOf(List.of(words));
        }

        @Override
        public boolean accepts(String value) {
            return words.contains(value);
        }

        @Override
        public String expected() {
            return "one of: " + String.join(", ", words);
        }

        @Override
        public String kind(String value) {
            return NUMBER.matcher(value).matches() ? "number" : "text";
        }
    }
}
