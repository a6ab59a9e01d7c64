package org.offload.platform.audit;

import org.offload.platform.audit.Fault.Altered;
import org.offload.platform.audit.Fault.CutOff;
import org.offload.platform.audit.Fault.Missing;
import org.offload.platform.audit.Fault.NoHead;
import org.offload.platform.audit.Fault.OtherHead;
import org.offload.platform.audit.Fault.Replaced;

import java.util.Optional;

/** Goes along one chain, or along the anchors, from the first to the last. */
final class ChainCheck {

    private Head last = new Head(0, Hash.NONE);

    /** Looks at the next entry, and answers what is wrong with it. */
    Optional<Fault> next(Link link) {
        return next(link.number(), link.previous(), link.hash(), link.isWhole());
    }

    /** Looks at the next anchor, whose hash was made again, and answers what is wrong with it. */
    Optional<Fault> next(Anchor anchor, AnchorHash again) {
        boolean whole = again.chains() == anchor.chains() && again.end().equals(anchor.hash());
        return next(anchor.number(), anchor.previous(), anchor.hash(), whole);
    }

    private Optional<Fault> next(long number, Hash previous, Hash hash, boolean whole) {
        Head before = last;
        last = new Head(number, hash);
        if (number != before.number() + 1) {
            return Optional.of(new Missing(before.number() + 1));
        }
        if (!whole) {
            return Optional.of(new Altered(number));
        }
        return previous.equals(before.hash())
                ? Optional.empty()
                : Optional.of(new Replaced(number));
    }

    /** Answers what is wrong at the end, which must be where the head says. */
    Optional<Fault> end(Optional<Head> head) {
        if (head.isEmpty()) {
            return Optional.of(new NoHead(last.number()));
        }
        long known = head.get().number();
        if (known > last.number()) {
            return Optional.of(new CutOff(last.number(), known));
        }
        return head.get().equals(last)
                ? Optional.empty()
                : Optional.of(new OtherHead(last.number()));
    }

    /** Returns the last one that was looked at. */
    Head last() {
        return last;
    }
}
