package org.offload.caseload.compliance;

import org.offload.caseload.code.Code;

import java.util.Optional;

/**
 * How many failures to comply an order bears before breach must start.
 *
 * <p>Source: the order types' own limit ({@code ftc} and {@code ftc_months} of the list {@code
 * order_types}); Sentencing Act 2020, Schedule 10, paragraph 6, and Schedule 16, paragraph 6, for
 * the twelve months.
 *
 * @param failures at which breach must start; at least 1
 * @param months of the window in which they count; at least 1
 */
public record FailureLimit(int failures, int months) {

    public FailureLimit {
        if (failures < 1 || months < 1) {
            throw new IllegalArgumentException("A limit is at least 1 in 1 month");
        }
    }

    /** Returns the limit of an order type; none where no source says what it is. */
    public static Optional<FailureLimit> of(Code orderType) {
        return orderType
                .numberOf("ftc")
                .flatMap(
                        failures ->
                                orderType
                                        .numberOf("ftc_months")
                                        .map(months -> new FailureLimit(failures, months)));
    }
}
