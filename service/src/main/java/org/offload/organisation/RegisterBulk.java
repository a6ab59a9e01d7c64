package org.offload.organisation;

/** The bulk door of the organisation. */
public interface RegisterBulk {

    /** Adds what is not there yet; what is there stays as it is. One transaction. */
    void add(Register register);

    /** Answers whether nobody is on the staff list yet. */
    boolean isEmpty();
}
