package org.offload.platform;

import java.util.function.Supplier;

/** Saves each form once. */
public interface Receipts {

    /**
     * Runs a change in a transaction that begins with the form's receipt. A second sending of the
     * same form waits for the first and gets its answer; the change does not run again.
     *
     * @param change answers {@link Saved.Refused} or {@link Saved.Clash} to undo all it did
     */
    Saved once(User user, Typed typed, Supplier<Saved> change);
}
