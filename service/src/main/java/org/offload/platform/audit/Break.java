package org.offload.platform.audit;

/**
 * The first thing wrong with something.
 *
 * @param where the chain, or the anchor
 */
record Break(String where, Fault fault) {

    @Override
    public String toString() {
        return where + ": " + fault.words();
    }
}
