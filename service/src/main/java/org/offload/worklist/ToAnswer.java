package org.offload.worklist;

import org.offload.kernel.Crn;
import org.offload.platform.User;

import java.util.List;

/** What somebody is asked for and only the record knows of; it stands on My day and My team. */
public interface ToAnswer {

    /** Returns what waits for an answer of this person, the oldest first; 100 at most. */
    List<Question> of(User user);

    /**
     * A question.
     *
     * @param initials of the person it is about
     * @param what is asked, in words without a name
     * @param facts who asks, and since when
     * @param link where it is answered
     */
    record Question(Crn crn, String initials, String what, String facts, String link) {}
}
