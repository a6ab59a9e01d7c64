package org.offload.voice.board;

import org.offload.platform.ServiceClock;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.UnnamedAppeals;
import org.offload.voice.thread.UnnamedThreads;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.Term;
import org.offload.voice.token.Token;
import org.offload.voice.token.TokenKey;
import org.springframework.stereotype.Service;

import java.util.Objects;
import java.util.Optional;

/** Decides whether a text is taken. What is taken waits in the pool, and nothing is written yet. */
@Service
class TakeText {

    private final KeyDirectory keys;
    private final UnnamedThreads threads;
    private final UnnamedAppeals appeals;
    private final Spent spent;
    private final Unnamed unnamed;
    private final Pool pool;
    private final Pace pace;
    private final ServiceClock clock;

    TakeText(
            KeyDirectory keys,
            UnnamedThreads threads,
            UnnamedAppeals appeals,
            Spent spent,
            Unnamed unnamed,
            Pool pool,
            Pace pace,
            ServiceClock clock) {
        this.keys = keys;
        this.threads = threads;
        this.appeals = appeals;
        this.spent = spent;
        this.unnamed = unnamed;
        this.pool = pool;
        this.pace = pace;
        this.clock = clock;
    }

    Answer take(Submission submission) {
        return submission.op() == Op.POST ? post(submission) : revise(submission);
    }

    private Answer post(Submission submission) {
        Answer text = text(submission.text());
        if (text != Answer.WAITING) {
            return text;
        }
        Token token = submission.token().orElseThrow();
        Optional<TokenKey> key = keys.spent(token.key()).filter(one -> token.isSignedBy(one.rsa()));
        if (key.isEmpty()) {
            return Answer.TOKEN_INVALID;
        }
        if (!AuthorKey.signed(submission)) {
            return Answer.NOT_AUTHOR;
        }
        if (!pace.allowsBoard()) { // only now: whoever has no token holds up nobody
            return Answer.BUSY;
        }
        Optional<Unnamed.Row> before = unnamed.find(submission.id());
        if (before.isPresent()) {
            return isOf(submission, before.get()) ? became(submission) : Answer.TOKEN_SPENT;
        }
        if (spent.has(token.key(), token.spendId())) {
            return Answer.TOKEN_SPENT;
        }
        return pool.known(submission)
                .map(TakeText::answer)
                .orElseGet(
                        () -> {
                            Answer way = way(submission, key.get().term());
                            return way == Answer.WAITING ? answer(pool.put(submission)) : way;
                        });
    }

    /** Only its author knows the text and its key: nobody else reads here what became of it. */
    private Answer became(Submission submission) {
        return threads.held(submission.id()).map(TakeText::became).orElse(Answer.PUBLISHED);
    }

    private static Answer became(HeldText text) {
        RemovalReason reason = text.reason();
        return switch (text.state()) {
            case HELD -> Answer.HELD;
            case APPROVED -> Answer.PUBLISHED;
            case REJECTED -> Answer.refused(Objects.requireNonNull(reason));
        };
    }

    /** The same text sent again after it was published: its answer was lost. */
    private static boolean isOf(Submission submission, Unnamed.Row before) {
        return before.publicKey().equals(submission.author())
                && before.threadId().equals(submission.thread())
                && (before.revision() > 0 || before.bodyHash().equals(submission.textHash()));
    }

    private Answer revise(Submission submission) {
        Answer text = submission.op() == Op.WITHDRAW ? noText(submission) : text(submission);
        if (text != Answer.WAITING) {
            return text;
        }
        Optional<Unnamed.Row> row =
                unnamed.find(submission.id())
                        .filter(one -> one.publicKey().equals(submission.author()))
                        .filter(one -> one.threadId().equals(submission.thread()));
        if (row.isEmpty() || !AuthorKey.signed(submission)) {
            return Answer.NOT_AUTHOR;
        }
        if (!pace.allowsBoard()) {
            return Answer.BUSY;
        }
        return submission.op() == Op.ASK_AGAIN ? ask(submission) : revise(submission, row.get());
    }

    private Answer ask(Submission submission) {
        return appeals.stage(submission.thread(), submission.id())
                .map(
                        stage ->
                                switch (stage) {
                                    case OPEN -> answer(pool.put(submission));
                                    case ASKED -> Answer.ASKED;
                                    case STAYS -> Answer.STAYS;
                                    case TOO_LATE -> Answer.ASK_CLOSED;
                                })
                .orElse(Answer.ASK_CLOSED);
    }

    private Answer revise(Submission submission, Unnamed.Row row) {
        boolean isDone =
                row.revision() == submission.revision()
                        && row.bodyHash().equals(submission.textHash());
        if (isDone) {
            return Answer.WAITING;
        }
        if (row.revision() + 1 != submission.revision()) {
            return Answer.STALE;
        }
        // Moderators see what they let through: while they look first, a text is taken back and
        // written anew, not changed.
        boolean isLate =
                submission.op() == Op.CHANGE
                        && (threads.hasToWait(submission.thread(), submission.text())
                                || !threads.mayChange(
                                        submission.thread(), submission.id(), clock.now()));
        return isLate ? Answer.EDIT_LOCKED : answer(pool.put(submission));
    }

    private static Answer answer(Pool.Put put) {
        return switch (put) {
            case NEW, AGAIN -> Answer.WAITING;
            case SPENT -> Answer.TOKEN_SPENT;
            case BUSY -> Answer.STALE;
        };
    }

    private static Answer noText(Submission submission) {
        return submission.text().isEmpty() ? Answer.WAITING : Answer.BAD_REQUEST;
    }

    private static Answer text(Submission submission) {
        boolean isLong =
                submission.op() == Op.ASK_AGAIN
                        && submission.text().codePointCount(0, submission.text().length())
                                > UnnamedAppeals.LONGEST;
        return isLong ? Answer.BODY_TOO_LONG : text(submission.text());
    }

    /** The client tidies a text before it signs it: what is published is what was signed. */
    private static Answer text(String text) {
        if (text.isBlank()) {
            return Answer.BODY_EMPTY;
        }
        if (PostText.tooMany(text) > 0) {
            return Answer.BODY_TOO_LONG;
        }
        return PostText.isHeaped(text) || !PostText.clean(text).equals(text)
                ? Answer.BAD_TEXT
                : Answer.WAITING;
    }

    private Answer way(Submission submission, Term term) {
        return switch (threads.way(submission.thread(), submission.parent(), term)) {
            case OPEN -> pace.allows(submission.author());
            case NO_THREAD -> Answer.THREAD_UNKNOWN;
            case OTHER_TOKEN -> Answer.TOKEN_INVALID;
            case CLOSED -> Answer.THREAD_CLOSED;
            case FULL -> Answer.THREAD_FULL;
            case NO_PARENT -> Answer.PARENT_UNKNOWN;
            case PARENT_GONE -> Answer.PARENT_REMOVED;
        };
    }
}
