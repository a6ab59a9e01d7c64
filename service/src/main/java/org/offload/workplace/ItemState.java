package org.offload.workplace;

/** How somebody found an item. */
public enum ItemState {
    NOT_SEEN,
    PRESENT,
    SHORT,
    ABSENT,
    BROKEN;

    /** Answers whether something is lacking, so that somebody has to see to it. */
    public boolean isLacking() {
        return switch (this) {
            case SHORT, ABSENT, BROKEN -> true;
            case PRESENT, NOT_SEEN -> false;
        };
    }
}
