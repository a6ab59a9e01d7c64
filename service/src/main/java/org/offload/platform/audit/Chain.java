package org.offload.platform.audit;

/**
 * A chain of entries.
 *
 * @param name the CRN or the user name
 */
record Chain(Kind kind, String name) {

    /** What chains there are. */
    enum Kind {
        CASE,
        USER
    }

    @Override
    public String toString() {
        return switch (kind) {
            case CASE -> "case " + name;
            case USER -> "user " + name;
        };
    }
}
