package offloaddemo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How appointments of the past ended, in the assumed shares. */
final class Outcomes {

    static final String KEPT = "ATTC";
    static final String MOVED = "RSSR";
    static final String MISSED = "UAAB";

    private static final Map<String, List<String>> CODES =
            Map.of(
                    "attended and complied", List.of(KEPT),
                    "acceptable absence",
                            List.of("AAME", "AAME", "AAEM", "AAFC", "AACL", "AARE", "AAHO"),
                    "unacceptable absence", List.of(MISSED),
                    "rescheduled by service", List.of(MOVED));

    private final Shares<String> shares = Shares.assumed("appointment outcome");

    String draw(Seeded seeded) {
        String drawn = shares.pick(seeded);
        Supplier<IllegalStateException> unknown =
                () -> new IllegalStateException("Outcomes are known for " + CODES.keySet());
        return seeded.pick(Optional.ofNullable(CODES.get(drawn)).orElseThrow(unknown));
    }
}
