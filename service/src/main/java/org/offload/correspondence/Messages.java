package org.offload.correspondence;

import org.offload.kernel.Crn;
import org.offload.platform.User;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The door by which other modules have messages drafted. Nothing is sent before somebody lets it.
 */
public interface Messages {

    /**
     * Drafts a message, in place of another one about the same that is not sent; needs a
     * transaction.
     *
     * @param values of the template, in words
     */
    void draft(Crn crn, About about, Template template, User by, Object... values);

    /**
     * Drops what was drafted about something and is not sent; needs a transaction.
     *
     * @return whether something about it is sent already: then the person must be told otherwise
     */
    boolean drop(Crn crn, UUID about, User by);

    /**
     * What a message is about.
     *
     * @param id of a booking, for example
     * @param last the last day on which the message is of any use
     */
    record About(UUID id, LocalDate last) {}
}
