package org.offload.voice.board;

import org.offload.voice.thread.RemovalReason;
import org.springframework.http.HttpStatus;

import java.util.Locale;

/** What the board answers; the client has words for each. */
enum Answer {
    WAITING(HttpStatus.ACCEPTED),
    PUBLISHED(HttpStatus.OK),
    /** It waits for a moderator. */
    HELD(HttpStatus.ACCEPTED),
    REFUSED_IDENTIFIES_SUPERVISED(HttpStatus.CONFLICT),
    REFUSED_IDENTIFIES_COLLEAGUE(HttpStatus.CONFLICT),
    REFUSED_THREAT(HttpStatus.CONFLICT),
    REFUSED_DISCRIMINATORY(HttpStatus.CONFLICT),
    REFUSED_ADVERTISING(HttpStatus.CONFLICT),
    REFUSED_DUPLICATE(HttpStatus.CONFLICT),
    REFUSED_OFF_TOPIC(HttpStatus.CONFLICT),
    REFUSED_LEGAL(HttpStatus.CONFLICT),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    BAD_TEXT(HttpStatus.UNPROCESSABLE_CONTENT),
    BODY_EMPTY(HttpStatus.UNPROCESSABLE_CONTENT),
    BODY_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT),
    THREAD_UNKNOWN(HttpStatus.NOT_FOUND),
    THREAD_CLOSED(HttpStatus.CONFLICT),
    THREAD_FULL(HttpStatus.CONFLICT),
    PARENT_UNKNOWN(HttpStatus.NOT_FOUND),
    PARENT_REMOVED(HttpStatus.CONFLICT),
    TOKEN_INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    TOKEN_SPENT(HttpStatus.CONFLICT),
    NOT_AUTHOR(HttpStatus.FORBIDDEN),
    ASKED(HttpStatus.OK),
    STAYS(HttpStatus.CONFLICT),
    ASK_CLOSED(HttpStatus.CONFLICT),
    EDIT_LOCKED(HttpStatus.CONFLICT),
    STALE(HttpStatus.CONFLICT),
    TOO_SOON(HttpStatus.TOO_MANY_REQUESTS),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Answer(HttpStatus status) {
        this.status = status;
    }

    /** Returns what its author reads of a text that a moderator did not publish. */
    static Answer refused(RemovalReason reason) {
        return valueOf("REFUSED_" + reason.name());
    }

    HttpStatus status() {
        return status;
    }

    /** Returns it as the client reads it, such as {@code token-spent}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
