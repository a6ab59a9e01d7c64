package org.offload.caseload.compliance;

import org.offload.caseload.code.Code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many failures to comply an order bears before breach must start.
 *
 * <p>Source: the order types' own limit ({@code ftc} of the list {@code order_types}); Sentencing
 * Act 2020, Schedule 10, paragraph 6, and Schedule 16, paragraph 6, for the twelve months.
 *
 * @param failures at which breach must start; at least 1
 * @param months of the window in which they count; at least 1
 */
public record FailureLimit(int failures, int months) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}) in (\\d{1,2}) months");

    public FailureLimit {
        if (failures < 1 || months < 1) {
            throw new IllegalArgumentException("A limit is at least 1 in 1 month");
        }
    }

    /** Returns the limit of an order type; none where no source says what it is. */
    public static Optional<FailureLimit> of(Code orderType) {
        Matcher text = TEXT.matcher(orderType.flags().getOrDefault("ftc", ""));
        return text.matches()
                ? Optional.of(
                        new FailureLimit(
                                Integer.parseInt(text.group(1)), Integer.parseInt(text.group(2))))
                : Optional.empty();
    }
}
