package org.offload.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

import java.util.Objects;
import java.util.stream.Stream;

/** Tells a database that does not answer, or whose disk is full, from a mistake of ours. */
public final class NoDatabase {

    private NoDatabase() {}

    /** Answers whether a failure comes from there. Whether a change was kept is then not known. */
    public static boolean isBehind(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(NoDatabase::is);
    }

    private static boolean is(Throwable one) {
        return switch (one) {
            case DataAccessResourceFailureException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case TransactionSystemException _ -> true; // a commit or a rollback without an answer
            default -> false;
        };
    }
}
