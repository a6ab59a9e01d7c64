package org.offload.platform.receipt;

import org.offload.platform.Drafts;
import org.offload.platform.Receipts;
import org.offload.platform.RowAs;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

@Repository
class StoredReceipts implements Receipts {

    static final String TAKE =
            """
            insert into platform.form_receipt (username, receipt_id, form_hash, answer, at)
            values (:username, :receipt, :hash, '', :at) on conflict do nothing\
            """;
    static final String ANSWER =
            """
            update platform.form_receipt set answer = :answer
             where username = :username and receipt_id = :receipt\
            """;
    static final String FIRST =
            """
            select form_hash, answer from platform.form_receipt
             where username = :username and receipt_id = :receipt\
            """;

    private record First(String formHash, String answer) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final Drafts drafts;
    private final TransactionTemplate transaction;

    StoredReceipts(
            JdbcClient jdbc, ServiceClock clock, Drafts drafts, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    @Override
    public Saved once(User user, Typed typed, Supplier<Saved> change) {
        return Objects.requireNonNull(
                transaction.execute(status -> save(user, typed, change, status)));
    }

    private Saved save(User user, Typed typed, Supplier<Saved> change, TransactionStatus status) {
        UUID receipt = typed.receipt();
        if (!take(user, receipt, typed.digest())) {
            return again(user, receipt, typed.digest());
        }
        Saved saved = change.get();
        if (saved instanceof Saved.To(String answer)) {
            jdbc.sql(ANSWER)
                    .param("answer", answer)
                    .param("username", user.username())
                    .param("receipt", receipt)
                    .update();
            drafts.discard(user, typed.one(Typed.FORM));
        } else {
            status.setRollbackOnly();
        }
        return saved;
    }

    /** Waits here while the same form is being saved by another request. */
    private boolean take(User user, UUID receipt, String hash) {
        return 1
                == jdbc.sql(TAKE)
                        .param("username", user.username())
                        .param("receipt", receipt)
                        .param("hash", hash)
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update();
    }

    private Saved again(User user, UUID receipt, String hash) {
        First first =
                jdbc.sql(FIRST)
                        .param("username", user.username())
                        .param("receipt", receipt)
                        .query(RowAs.of(First.class))
                        .single();
        return first.formHash().equals(hash)
                ? new Saved.To(first.answer())
                : new Saved.Clash(first.answer());
    }
}
