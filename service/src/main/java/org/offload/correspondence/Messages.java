package org.offload.correspondence;

import org.offload.kernel.Crn;
import org.offload.platform.User;

import java.util.UUID;

/**
 * The door by which other modules have messages drafted. Nothing is sent before somebody lets it.
 */
public interface Messages {

    /**
     * Drafts a message, in place of another one about the same that is not sent; needs a
     * transaction.
     *
     * @param about the id of what it is about, such as a booking
     * @param values of the template, in words
     */
    void draft(Crn crn, UUID about, Template template, User by, Object... values);

    /** Drops what was drafted about something and is not sent; needs a transaction. */
    void drop(Crn crn, UUID about, User by);
}
