package org.offload.platform;

import java.util.List;

/** What became of a form. */
public sealed interface Saved {

    /** It is saved, now or by an earlier sending of the same form; this page comes next. */
    record To(String answer) implements Saved {}

    /** Nothing was saved; what to mend stands beside the fields. */
    record Refused(List<Problem> problems) implements Saved {

        public Refused {
            problems = List.copyOf(problems);
        }

        /** Returns a refusal for one reason. */
        public static Refused because(String field, String key, Object... arguments) {
            return new Refused(List.of(Problem.of(field, key, arguments)));
        }
    }

    /**
     * This form was saved before with other words in it, or what it changes has changed meanwhile.
     * Nothing was saved now.
     *
     * @param answer the page that shows what is saved
     */
    record Clash(String answer) implements Saved {}
}
