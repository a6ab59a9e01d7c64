package org.offload.caseload.code;

import org.offload.caseload.ContactMode;
import org.offload.platform.ServiceClock;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a page which outcomes each kind of contact may have, so that it offers no others. */
@Component
public class KindsAllowed {

    private final AllowedOutcomes allowed;
    private final ServiceClock clock;

    KindsAllowed(AllowedOutcomes allowed, ServiceClock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    /**
     * Returns the outcomes of each kind, kinds with the same ones together: {@code
     * TELEPHONE,COPT=AFTC ATTC;CTOB=NOANS}.
     */
    public String text() {
        Map<String, Set<String>> kindsOf = new TreeMap<>();
        allowed.on(clock.today())
                .forEach(
                        (type, outcomes) ->
                                kindsOf.computeIfAbsent(
                                                String.join(" ", new TreeSet<>(outcomes)),
                                                _ -> new TreeSet<>())
                                        .addAll(names(type)));
        return kindsOf.entrySet().stream()
                .map(one -> String.join(",", one.getValue()) + "=" + one.getKey())
                .collect(Collectors.joining(";"));
    }

    /** A usual kind is chosen by its mode. */
    private static List<String> names(String type) {
        return Stream.concat(
                        Stream.of(type),
                        Stream.of(ContactMode.values())
                                .filter(mode -> mode.appointmentType().equals(type))
                                .map(Enum::name))
                .toList();
    }
}
