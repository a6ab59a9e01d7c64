package org.offload.platform.audit;

import org.jspecify.annotations.Nullable;
import org.offload.platform.audit.Chain.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Follows every chain and every anchor, and tells the first thing wrong with each. */
@Service
class VerifyAudit {

    private final Chains chains;
    private final Anchors anchors;

    VerifyAudit(Chains chains, Anchors anchors) {
        this.chains = chains;
        this.anchors = anchors;
    }

    /** What was looked at, and how much of it is broken. */
    record Verified(long chains, long entries, long anchors, long broken) {}

    /**
     * Verifies all as it is at one moment; people go on working meanwhile.
     *
     * @param known hashes of anchors that were kept outside
     * @param tell takes each break as it is found
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Verified handle(Collection<Hash> known, Consumer<Break> tell) {
        var round = new Round(tell);
        for (Kind kind : Kind.values()) {
            chains.each(kind, round::entry);
            round.endOfChain();
            chains.eachHeadAlone(kind, round::headAlone);
        }
        List<Anchor> all = anchors.all();
        var check = new ChainCheck();
        all.forEach(anchor -> anchor(round, check, anchor));
        long marked = anchors.lastMarked();
        if (marked > check.last().number()) {
            round.tell("anchors", new Fault.CutOff(check.last().number(), marked));
        }
        known.stream()
                .filter(hash -> all.stream().noneMatch(anchor -> anchor.hash().equals(hash)))
                .forEach(hash -> round.tell("anchor " + hash, new Fault.UnknownAnchor()));
        return new Verified(round.count, round.entries, all.size(), round.broken.size());
    }

    private void anchor(Round round, ChainCheck check, Anchor anchor) {
        var again = new AnchorHash(anchor.previous(), anchor.number(), anchor.asOf());
        anchors.eachMark(
                anchor.number(),
                mark -> {
                    again.add(mark);
                    round.mark(mark, anchor);
                });
        check.next(anchor, again).ifPresent(fault -> round.tell("anchors", fault));
    }

    /** One round over everything: where it is, and what it has found. */
    private static final class Round {

        private final Consumer<Break> tell;
        private final Set<String> broken = new HashSet<>();
        private long count;
        private long entries;
        private @Nullable Chain chain;
        private ChainCheck check = new ChainCheck();
        private Optional<Head> head = Optional.empty();

        Round(Consumer<Break> tell) {
            this.tell = tell;
        }

        void tell(String where, Fault fault) {
            if (broken.add(where)) {
                tell.accept(new Break(where, fault));
            }
        }

        void entry(Link link, Optional<Head> headOfChain) {
            Chain of = link.entry().chain();
            if (!of.equals(chain)) {
                endOfChain();
                chain = of;
                check = new ChainCheck();
                head = headOfChain;
                count++;
            }
            entries++;
            check.next(link).ifPresent(fault -> tell(of.toString(), fault));
        }

        void endOfChain() {
            if (chain != null) {
                String where = chain.toString();
                check.end(head).ifPresent(fault -> tell(where, fault));
                chain = null;
            }
        }

        void headAlone(Chain of, Head alone) {
            count++;
            tell(of.toString(), new Fault.NoEntries(alone.number()));
        }

        void mark(Mark mark, Anchor anchor) {
            long number = mark.head().number();
            if (mark.kept().isEmpty()) {
                tell(mark.chain().toString(), new Fault.Gone(number, anchor.number()));
            } else if (!mark.kept().get().equals(mark.head().hash())) {
                tell(mark.chain().toString(), new Fault.Rewritten(number, anchor.number()));
            }
        }
    }
}
