package org.offload.platform.account;

import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.Words;

/** Why an account was not changed. */
sealed interface Refusal {

    /** Nobody locks or resets themselves, or changes their own roles. */
    record Yourself() implements Refusal {}

    /** Nobody else would keep accounts. */
    record LastKeeper() implements Refusal {}

    /** Who asked was shut out a moment ago. */
    record ShutOut() implements Refusal {}

    /** Another role has some of these days. */
    record Overlap(DatedRole other) implements Refusal {}

    /** Returns it in words, beside a field. */
    default Problem beside(String field, Words words) {
        return switch (this) {
            case Yourself() -> Problem.of(field, "platform.account.refused.yourself");
            case LastKeeper() -> Problem.of(field, "platform.account.refused.lastKeeper");
            case ShutOut() -> Problem.of(field, "platform.account.refused.shutOut");
            case Overlap(DatedRole other) -> overlap(field, words, other);
        };
    }

    private static Problem overlap(String field, Words words, DatedRole other) {
        String role = words.name("platform.role", other.role());
        String from = PlainDates.day(other.from());
        return other.to() == null
                ? Problem.of(field, "platform.account.refused.overlap", role, from)
                : Problem.of(
                        field,
                        "platform.account.refused.overlapUntil",
                        role,
                        from,
                        PlainDates.day(other.to()));
    }
}
