package org.offload.platform.audit;

import org.offload.platform.ServiceClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;

/**
 * Draws one line over all chains. Its hash goes to the log, so that it is kept outside the database
 * too.
 */
@Service
class WriteAnchor {

    private static final Logger LOG = LoggerFactory.getLogger(WriteAnchor.class);

    private final Anchors anchors;
    private final ServiceClock clock;

    WriteAnchor(Anchors anchors, ServiceClock clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    /** Makes an anchor if there is none of today yet: then a day has ended since the last. */
    @Transactional
    public Optional<Anchor> unlessOfToday() {
        anchors.takeTurn();
        Optional<Anchor> latest = anchors.latest();
        return latest.filter(this::isOfToday).isPresent()
                ? Optional.empty()
                : Optional.of(after(latest));
    }

    /** Makes an anchor. */
    @Transactional
    public Anchor now() {
        anchors.takeTurn();
        return after(anchors.latest());
    }

    private boolean isOfToday(Anchor anchor) {
        return clock.localOf(anchor.asOf()).toLocalDate().equals(clock.today());
    }

    private Anchor after(Optional<Anchor> latest) {
        long number = latest.map(Anchor::number).orElse(0L) + 1;
        Hash previous = latest.map(Anchor::hash).orElse(Hash.NONE);
        Instant asOf = clock.now();
        anchors.mark(number);
        var hash = new AnchorHash(previous, number, asOf);
        anchors.eachMark(number, hash::add);
        var anchor = new Anchor(number, asOf, hash.chains(), previous, hash.end());
        anchors.add(anchor);
        LOG.atInfo()
                .addKeyValue("anchor", anchor.number())
                .addKeyValue("hash", anchor.hash())
                .log("Audit anchor {} has the hash {}", anchor.number(), anchor.hash());
        return anchor;
    }
}
