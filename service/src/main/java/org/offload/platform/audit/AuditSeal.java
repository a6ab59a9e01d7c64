package org.offload.platform.audit;

import org.offload.platform.audit.VerifyAudit.Verified;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Consumer;

/** One hash over the whole audit, for whoever carries the data elsewhere. */
@Component
public class AuditSeal {

    private final WriteAnchor write;
    private final VerifyAudit verify;

    AuditSeal(WriteAnchor write, VerifyAudit verify) {
        this.write = write;
        this.verify = verify;
    }

    /**
     * How much audit there is.
     *
     * @param broken chains and anchors with which something is wrong
     */
    public record Followed(long chains, long entries, long broken) {}

    /**
     * Makes an anchor over the audit as it is.
     *
     * @return its hash, 64 digits
     */
    public String draw() {
        return write.now().hash().hex();
    }

    /**
     * Follows every chain and every anchor, of which one must have the hash.
     *
     * @param tell takes what is wrong, a line each
     */
    public Followed follow(String hash, Consumer<String> tell) {
        Verified found =
                verify.handle(List.of(new Hash(hash)), fault -> tell.accept(fault.toString()));
        return new Followed(found.chains(), found.entries(), found.broken());
    }
}
