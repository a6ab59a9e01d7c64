package org.offload.caseload.contact;

import org.offload.kernel.Crn;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.WorkingDays;
import org.offload.worklist.NextLine;
import org.springframework.stereotype.Component;

/** Where someone goes on after saving: the day, the next line of it, or the case. */
@Component
class WhereNext {

    private final NextLine nextLine;
    private final WorkingDays calendar;

    WhereNext(NextLine nextLine, WorkingDays calendar) {
        this.nextLine = nextLine;
        this.calendar = calendar;
    }

    String after(User user, Crn crn, Typed typed, ContactFields saved) {
        String notice = notice(saved);
        return switch (typed.one("then")) {
            case "next" ->
                    nextLine.of(user.staffOrNobody())
                            .map(link -> link + (link.contains("?") ? "&" : "?") + notice)
                            .orElse("/my-day?" + notice);
            case "case" -> "/cases/" + crn + "?" + notice;
            default -> "/my-day?" + notice;
        };
    }

    /** A warning that was not seen while typing is at least said afterwards. */
    private String notice(ContactFields saved) {
        if (saved.happened().isAttempt()) {
            return "notice=caseload.notice.attempted";
        }
        boolean dayOff =
                saved.next().filter(next -> !calendar.isWorkingDay(next.day())).isPresent();
        return "notice=caseload.notice." + (dayOff ? "recordedOnDayOff" : "recorded");
    }
}
