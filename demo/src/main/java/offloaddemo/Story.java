package offloaddemo;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.Reachability;
import org.offload.caseload.ContactMode;
import org.offload.caseload.SafeTimes;

import java.time.LocalDate;
import java.util.List;

/** All that is settled about a case before its contacts are written, and its stream of choices. */
record Story(
        Outline outline,
        Reachability reach,
        @Nullable Health health,
        Rhythm rhythm,
        Modes modes,
        Responsibility who,
        Seeded seeded) {

    static Story draw(Outline outline, List<Officer> colleagues, Seeded seeded) {
        Health health = Health.draw(outline, seeded);
        Rhythm rhythm = Rhythm.draw(outline, seeded);
        boolean callsOnly = health != null || !outline.officer().faceToFace();
        var reach = Reach.draw(outline, callsOnly, rhythm.booked(), seeded);
        return new Story(
                outline,
                reach,
                health,
                rhythm,
                Modes.draw(outline, reach, callsOnly, seeded),
                Responsibility.draw(outline, colleagues, seeded),
                seeded);
    }

    int eventNumber() {
        return outline.sentenced().current().number();
    }

    /** Returns the times that suit a contact in this mode; none for any. */
    Diary.@Nullable Time window(ContactMode mode) {
        return mode.isCall() ? reach.safeTimes().map(Story::windowOf).orElse(null) : null;
    }

    /** Returns where a contact takes place; none for what is not in an office. */
    @Nullable String place(ContactMode mode, LocalDate day) {
        if (mode != ContactMode.OFFICE) {
            return null;
        }
        Officer.Desk desk = outline.officer().desk();
        return day.isBefore(Dates.EMERGENCY) ? desk.office() : desk.openOffice();
    }

    private static Diary.Time windowOf(SafeTimes safe) {
        return new Diary.Time(safe.from(), safe.to());
    }
}
