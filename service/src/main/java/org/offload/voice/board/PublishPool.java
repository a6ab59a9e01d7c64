package org.offload.voice.board;

import org.offload.platform.ServiceClock;
import org.offload.voice.thread.UnnamedAppeals;
import org.offload.voice.thread.UnnamedText;
import org.offload.voice.thread.UnnamedThreads;
import org.offload.voice.token.Token;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Publishes what waits in the pool, in one transaction and in an order drawn by chance. A token is
 * spent there and then: if the process ends before, nothing is spent and nothing is lost but the
 * waiting, since its author sends it again.
 */
@Service
public class PublishPool {

    private final Pool pool;
    private final Spent spent;
    private final Unnamed unnamed;
    private final UnnamedThreads threads;
    private final UnnamedAppeals appeals;
    private final ServiceClock clock;
    private final TransactionTemplate transaction;
    private final int enough;
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param enough how many waiting texts are published without waiting for the clock
     */
    PublishPool(
            Pool pool,
            Spent spent,
            Unnamed unnamed,
            UnnamedThreads threads,
            UnnamedAppeals appeals,
            ServiceClock clock,
            TransactionTemplate transaction,
            @Value("${offload.voice.mix-at:5}") int enough) {
        this.pool = pool;
        this.spent = spent;
        this.unnamed = unnamed;
        this.threads = threads;
        this.appeals = appeals;
        this.clock = clock;
        this.transaction = transaction;
        this.enough = enough;
    }

    /** Publishes if enough wait to hide each other. */
    void ifEnough() {
        if (pool.size() >= enough) {
            now();
        }
    }

    /** Publishes all that waits. */
    public void now() {
        turn.lock();
        try {
            List<Submission> all = pool.shuffled();
            if (!all.isEmpty()) {
                together(all);
                pool.done(all);
            }
        } finally {
            turn.unlock();
        }
    }

    /** If one of them cannot be published, the others are, one by one. */
    private void together(List<Submission> all) {
        Instant now = clock.now();
        try {
            transaction.executeWithoutResult(_ -> publish(all, now));
        } catch (DataAccessException oneOfThem) {
            all.forEach(one -> alone(one, now));
        }
    }

    private void alone(Submission one, Instant now) {
        try {
            transaction.executeWithoutResult(_ -> publish(List.of(one), now));
        } catch (DataAccessException lost) {
            // Its token is not spent: its author sends it again, or sees that it is not there.
        }
    }

    private void publish(List<Submission> all, Instant now) {
        spent.forget(clock.today());
        all.stream().map(Submission::thread).distinct().sorted().forEach(threads::lock);
        all.forEach(one -> publish(one, now));
    }

    private void publish(Submission one, Instant now) {
        switch (one.op()) {
            case POST -> post(one, now);
            case CHANGE -> {
                boolean isInTime = threads.mayChange(one.thread(), one.id(), now);
                if (isInTime && unnamed.revise(one)) {
                    threads.change(one.id(), one.text(), now);
                }
            }
            case ASK_AGAIN -> appeals.ask(one.thread(), one.id(), one.text());
            case WITHDRAW -> {
                if (unnamed.revise(one)) {
                    threads.withdraw(one.id());
                }
            }
        }
    }

    /** Another process may have published it, or spent its token, since it was taken. */
    private void post(Submission one, Instant now) {
        Token token = one.token().orElseThrow();
        if (unnamed.find(one.id()).isPresent() || !spent.add(token.key(), token.spendId())) {
            return;
        }
        String handle = unnamed.handle(one.thread(), one.author());
        var text =
                new UnnamedText(
                        one.id(), threads.idOf(one.thread(), one.parent()), handle, one.text());
        if (threads.hold(one.thread(), text) || threads.publish(one.thread(), text, now)) {
            unnamed.add(one, handle);
        }
    }
}
