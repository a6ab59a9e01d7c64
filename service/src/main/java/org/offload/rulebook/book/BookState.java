package org.offload.rulebook.book;

import java.util.Set;

/** How far a version of a rulebook has come. */
public enum BookState {
    DRAFT,
    PUBLISHED,
    /** A later version has taken its place. */
    SUPERSEDED,
    /** Ended, or given up before it was published. */
    WITHDRAWN;

    /** Returns the states that may follow. */
    public Set<BookState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED, WITHDRAWN -> Set.of();
        };
    }
}
