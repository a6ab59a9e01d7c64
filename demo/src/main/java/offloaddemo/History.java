package offloaddemo;

import org.offload.caseload.ContactMode;

import java.time.LocalDate;
import java.util.Objects;

/** Writes the appointments of a case: those that are over, and the one that is booked. */
final class History {

    private static final int SOONER = 7; // days after something missed, and in the first weeks
    private static final int FIRST_WEEKS = 6;

    private final Outcomes outcomes = new Outcomes();

    void write(Story story, Log log) {
        LocalDate last = story.rhythm().last();
        LocalDate begins = story.outline().logFrom();
        boolean first = !story.outline().sentenced().since().isBefore(Dates.LOG_STARTS);
        LocalDate day =
                Dates.workingFrom(begins.plusDays(story.seeded().between(first ? 1 : 0, 5)));
        while (day.isBefore(last.minusDays(story.rhythm().everyDays() / 3))) {
            String outcome = first ? Outcomes.KEPT : outcome(story);
            past(story, log, day, outcome, first);
            first = false;
            day = next(story, day, outcome);
        }
        past(story, log, last, Outcomes.KEPT, first);
        LocalDate booked = story.rhythm().booked();
        if (booked != null) {
            ContactMode mode = story.modes().now();
            while (!log.appointment(booked, mode, mode.appointmentType(), null, null)) {
                booked = Dates.workingFrom(booked.plusDays(1)); // the day is full
            }
        }
    }

    private String outcome(Story story) {
        String drawn = outcomes.draw(story.seeded());
        boolean prison = story.outline().brief().family().isInPrison();
        return prison && !drawn.equals(Outcomes.MOVED) ? Outcomes.KEPT : drawn;
    }

    private void past(Story story, Log log, LocalDate day, String outcome, boolean first) {
        ContactMode mode = story.modes().on(day, story.seeded());
        boolean prison = story.outline().brief().family().isInPrison();
        String type = first && !prison ? initialType(mode) : mode.appointmentType();
        String note =
                outcome.equals(Outcomes.KEPT) ? NoteTexts.kind(mode, day, first, prison) : outcome;
        log.appointment(day, mode, type, outcome, note);
        if (outcome.equals(Outcomes.MISSED)) {
            log.entry(Dates.workingFrom(day.plusDays(1)), "CLOB");
        }
    }

    private static LocalDate next(Story story, LocalDate day, String outcome) {
        int every = story.rhythm().everyDays();
        boolean early =
                day.isBefore(story.outline().sentenced().since().plusWeeks(FIRST_WEEKS))
                        && !story.outline().brief().family().isInPrison();
        boolean sooner = early || !Objects.equals(outcome, Outcomes.KEPT);
        int days = sooner ? Math.min(every, SOONER) : every + story.seeded().between(-2, 1);
        return Dates.workingFrom(day.plusDays(days));
    }

    private static String initialType(ContactMode mode) {
        return switch (mode) {
            case OFFICE, OTHER -> "COAI";
            case HOME -> "COHV";
            case DOORSTEP -> "CODI";
            case TELEPHONE -> "COTI";
            case VIDEO -> "COVI";
        };
    }
}
