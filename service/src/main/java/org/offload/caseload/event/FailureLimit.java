package org.offload.caseload.event;

import org.offload.caseload.code.Code;
import org.offload.platform.Words;

import java.util.Optional;

/**
 * How many failures to comply an order allows before breach, as its type says.
 *
 * <p>Source: {@code order_types.csv}. Where no source that we read has it, the number is our
 * setting and says so.
 */
public final class FailureLimit {

    private FailureLimit() {}

    /** Returns the limit in words; none where the type has none. */
    public static Optional<String> inWords(Code type, Words words) {
        return type.numberOf("ftc")
                .flatMap(
                        failures ->
                                type.numberOf("ftc_months")
                                        .map(months -> say(type, words, failures, months)));
    }

    private static String say(Code type, Words words, int failures, int months) {
        String key = type.isOurs("ftc") ? "caseload.event.limit.ours" : "caseload.event.limit";
        return words.say(key, failures, months);
    }
}
