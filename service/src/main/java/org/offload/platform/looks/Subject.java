package org.offload.platform.looks;

import org.offload.kernel.Crn;

import java.util.Locale;
import java.util.function.Predicate;

/** Whose audit was asked for. */
sealed interface Subject {

    /** Reads what was typed: a CRN, or the name of a user that there is. */
    static Subject of(String typed, Predicate<String> isUser) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Nothing();
        }
        return Crn.parse(text)
                .<Subject>map(Person::new)
                .orElseGet(() -> isUser.test(text) ? new Colleague(text) : new Unknown());
    }

    /** A person on probation, whether there is one of this CRN or not. */
    record Person(Crn crn) implements Subject {}

    /** Someone who has, or had, an account. */
    record Colleague(String username) implements Subject {}

    record Unknown() implements Subject {}

    record Nothing() implements Subject {}
}
