package org.offload.platform.audit;

import org.offload.platform.Command;
import org.offload.platform.audit.VerifyAudit.Verified;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** {@code ./offload audit}: verifies the audit, or draws a line under it. */
@Component
class AuditCommand implements Command {

    private static final String USAGE =
            """
            Usage: ./offload audit verify [HASH ...]   follows every chain and every anchor
                   ./offload audit anchor              makes an anchor now, and tells its hash
            A HASH of 64 digits is one that an earlier anchor had; it must still be there.
            """;

    private final VerifyAudit verify;
    private final WriteAnchor write;

    AuditCommand(VerifyAudit verify, WriteAnchor write) {
        this.verify = verify;
        this.write = write;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String help() {
        return "verify: follows the audit's chains; anchor: draws a line under them";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.equals(List.of("anchor"))) {
            return anchor();
        }
        if (!arguments.isEmpty() && arguments.getFirst().equals("verify")) {
            List<String> known = arguments.subList(1, arguments.size());
            if (known.stream().allMatch(hash -> hash.matches("[0-9A-Fa-f]{64}"))) {
                return verify(known);
            }
        }
        System.err.print(USAGE);
        return 2;
    }

    private int anchor() {
        Anchor anchor = write.now();
        System.out.printf(
                "Anchor %d; chains that have gone on since the last one: %,d. Its hash:%n%s%n",
                anchor.number(), anchor.chains(), anchor.hash());
        return 0;
    }

    private int verify(List<String> known) {
        long start = System.nanoTime();
        Verified done =
                verify.handle(
                        known.stream()
                                .map(hash -> new Hash(hash.toLowerCase(Locale.ROOT)))
                                .toList(),
                        System.out::println);
        System.out.printf(
                "Chains: %,d. Entries: %,d. Anchors: %,d. Seconds: %.1f. %s.%n",
                done.chains(),
                done.entries(),
                done.anchors(),
                (System.nanoTime() - start) / 1e9,
                done.broken() == 0 ? "All whole" : "Broken: %,d".formatted(done.broken()));
        return done.broken() == 0 ? 0 : 1;
    }
}
