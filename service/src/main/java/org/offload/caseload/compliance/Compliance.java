package org.offload.caseload.compliance;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.compliance.FailureCount.Breach;
import org.offload.platform.ServiceClock;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks the rules of compliance about what the record holds. */
@Component
public class Compliance {

    private final Codes codes;
    private final ServiceClock clock;

    Compliance(Codes codes, ServiceClock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What the record holds of one order.
     *
     * @param failedOn the days of its failures at national standards, as {@code 2020-04-07
     *     2020-04-14}
     * @param breachBeganAt when the flag was last set
     * @param breachEndedAt when the flag was last taken away
     */
    public record OrderSoFar(
            String orderType,
            boolean inBreach,
            @Nullable Instant breachBeganAt,
            @Nullable Instant breachEndedAt,
            String failedOn) {}

    /** Counts the failures of an order; none where no source says what its limit is. */
    public Optional<FailureCount> failures(OrderSoFar order) {
        return codes.find("order_types", order.orderType())
                .flatMap(FailureLimit::of)
                .map(limit -> count(limit, order));
    }

    private FailureCount count(FailureLimit limit, OrderSoFar order) {
        var breach =
                new Breach(
                        order.inBreach(), day(order.breachBeganAt()), day(order.breachEndedAt()));
        return FailureCount.of(limit, days(order.failedOn()), breach, clock.today());
    }

    private Optional<LocalDate> day(@Nullable Instant at) {
        return Optional.ofNullable(at).map(moment -> clock.localOf(moment).toLocalDate());
    }

    /** Reads days written one after another; none from the empty text. */
    public static List<LocalDate> days(String text) {
        return Arrays.stream(text.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    /** Answers whether a contact counts against the limit of the event that it is about. */
    public boolean isFailure(String type, @Nullable String outcome, @Nullable Integer event) {
        return event != null
                && codes.typeOfContact(type).filter(one -> one.nationalStandard()).isPresent()
                && Optional.ofNullable(outcome)
                        .flatMap(codes::outcome)
                        .filter((Code code) -> code.is("enforceable"))
                        .isPresent();
    }
}
