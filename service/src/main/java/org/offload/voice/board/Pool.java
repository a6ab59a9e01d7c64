package org.offload.voice.board;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was taken and waits to be published with others, so that the order and the moments of their
 * coming are lost. In memory only: what is lost with the process comes again from its author.
 */
@Component
class Pool {

    private final Map<UUID, Submission> waiting = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** What became of something that was put in. */
    enum Put {
        NEW,
        /** The very same waits already. */
        AGAIN,
        /** Its token is of something else that waits. */
        SPENT,
        /** Something else is to be done with the same text first. */
        BUSY
    }

    /** Says what would become of something by what waits already; none if it is new. */
    synchronized Optional<Put> known(Submission submission) {
        Submission before = waiting.get(submission.id());
        if (before != null) {
            return Optional.of(
                    before.isAgain(submission)
                            ? Put.AGAIN
                            : submission.op() == Op.POST ? Put.SPENT : Put.BUSY);
        }
        Optional<String> spend = spendId(submission);
        boolean isSpent =
                spend.isPresent()
                        && waiting.values().stream().anyMatch(one -> spendId(one).equals(spend));
        return isSpent ? Optional.of(Put.SPENT) : Optional.empty();
    }

    /** Puts it in, if it is new. */
    synchronized Put put(Submission submission) {
        return known(submission)
                .orElseGet(
                        () -> {
                            waiting.put(submission.id(), submission);
                            return Put.NEW;
                        });
    }

    private static Optional<String> spendId(Submission submission) {
        return submission.token().map(token -> token.key() + token.spendId());
    }

    synchronized int size() {
        return waiting.size();
    }

    /** Returns all that waits, in an order drawn by chance; it stays until {@link #done}. */
    synchronized List<Submission> shuffled() {
        List<Submission> all = new ArrayList<>(waiting.values());
        Collections.shuffle(all, random);
        return all;
    }

    /** Lets go of what was published. */
    synchronized void done(List<Submission> published) {
        published.forEach(one -> waiting.remove(one.id(), one));
    }
}
