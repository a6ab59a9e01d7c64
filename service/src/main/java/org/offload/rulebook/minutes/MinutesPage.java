package org.offload.rulebook.minutes;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.UUID;

/**
 * How long a contact takes.
 *
 * @param now by way of meeting
 * @param later what begins on a later day, the earliest first
 * @param before what no longer holds or was taken back, the latest first
 * @param most how many of those are shown at most
 * @param isPart whether there are more of them
 * @param mayChange whether the visitor sets figures
 */
public record MinutesPage(
        Frame frame,
        String today,
        List<Now> now,
        List<Line> later,
        List<Line> before,
        int most,
        boolean isPart,
        boolean mayChange)
        implements Page {

    public MinutesPage {
        now = List.copyOf(now);
        later = List.copyOf(later);
        before = List.copyOf(before);
    }

    /**
     * A way of meeting and the minutes of one such contact today.
     *
     * @param since which day, and who set it
     */
    public record Now(String mode, String minutes, String since, String reason) {}

    /**
     * A figure of other days.
     *
     * @param what way of meeting and minutes
     * @param takenBack by whom, when and why; empty if it was not
     */
    public record Line(
            UUID id, String what, String days, String by, String reason, String takenBack) {}
}
