package org.offload.worklist.day;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;
import org.offload.worklist.DayNotices.Notice;
import org.offload.worklist.ToAnswer.Question;
import org.offload.worklist.offload.Offload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * My day.
 *
 * @param notices what has changed as a whole
 * @param questions what the record asks of this person besides
 * @param all whether every line of today is shown, and not only the first seven
 * @param toRecordPath where several outcomes are recorded at once
 */
public record MyDayPage(
        Frame frame,
        Day day,
        List<Notice> notices,
        List<Question> questions,
        List<Offload> askedOfMe,
        List<Offload> askedByMe,
        boolean all,
        String toRecordPath,
        LocalDateTime now,
        Instant moment,
        ZoneId zone,
        Form button)
        implements Page {

    private static final int MOST = 7;

    public MyDayPage {
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
        askedOfMe = List.copyOf(askedOfMe);
        askedByMe = List.copyOf(askedByMe);
    }

    /** Returns the lines of today that are shown. */
    public List<DayLine> today() {
        return all ? day.today() : day.today().stream().limit(MOST).toList();
    }

    /** Returns how many lines of today are not shown. */
    public int notShown() {
        return day.today().size() - today().size();
    }

    /** Returns by when a line is to be done, in as few words as will do. */
    public String when(DayLine line) {
        LocalDate today = now.toLocalDate();
        if (line.rests(moment) && line.restsUntil() != null) {
            return say(
                    "worklist.when.again",
                    PlainDates.time(
                            LocalDateTime.ofInstant(line.restsUntil(), zone).toLocalTime()));
        }
        if (line.dueOn().equals(today)) {
            return line.time().isEmpty() ? say("worklist.when.today") : line.time();
        }
        String day = PlainDates.shortDay(line.dueOn());
        return line.dueOn().isBefore(today) && !line.isOver(now)
                ? say("worklist.when.late", day)
                : (day + " " + line.time()).strip();
    }

    /** Answers whether a line should have been done before today. */
    public boolean isLate(DayLine line) {
        return line.dueOn().isBefore(now.toLocalDate()) && !line.isOver(now);
    }

    /** Answers whether one key may say that the person attended: the appointment has begun. */
    public boolean hasBegun(DayLine line) {
        return !line.quick().isEmpty()
                && (line.startsAt() == null
                        ? line.isDueBy(now.toLocalDate())
                        : !now.isBefore(line.dueOn().atTime(line.startsAt())));
    }

    /** Returns a moment in words. */
    public String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return local.toLocalDate().equals(now.toLocalDate())
                ? PlainDates.time(local.toLocalTime())
                : PlainDates.shortDay(local.toLocalDate())
                        + " "
                        + PlainDates.time(local.toLocalTime());
    }
}
