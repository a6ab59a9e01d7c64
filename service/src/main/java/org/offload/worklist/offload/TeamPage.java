package org.offload.worklist.offload;

import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.worklist.ToAnswer.Question;

import java.time.Instant;
import java.util.List;

/**
 * What nobody in the team has answered yet.
 *
 * @param questions what the record asks of the lead besides
 */
public record TeamPage(
        Frame frame, List<Question> questions, List<Offload> unanswered, ServiceClock clock)
        implements Page {

    public TeamPage {
        questions = List.copyOf(questions);
        unanswered = List.copyOf(unanswered);
    }

    /** Returns a moment in words. */
    public String moment(Instant at) {
        return PlainDates.moment(clock.localOf(at));
    }

    /** Answers whether the reply is late. */
    public boolean isLate(Offload offload) {
        return offload.isLate(clock.now());
    }
}
