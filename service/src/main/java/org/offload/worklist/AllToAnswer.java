package org.offload.worklist;

import org.offload.platform.User;
import org.offload.worklist.ToAnswer.Question;
import org.springframework.stereotype.Component;

import java.util.List;

/** Everything that somebody is asked for, whichever module knows of it. */
@Component
public class AllToAnswer {

    private final List<ToAnswer> asking;

    AllToAnswer(List<ToAnswer> asking) {
        this.asking = List.copyOf(asking);
    }

    /** Returns what waits for an answer of this person; the oldest of each kind first. */
    public List<Question> of(User user) {
        return asking.stream().flatMap(one -> one.of(user).stream()).toList();
    }
}
