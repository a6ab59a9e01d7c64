package offloaddemo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Says when somebody went into custody and came out, which decides who must be seen. */
final class Moves {

    void draw(Outline outline, PartEntries entries) {
        Term term = outline.sentenced().term();
        switch (outline.brief().family()) {
            case LICENCE -> {
                add(outline, entries, "INTO", term.startedOn());
                add(outline, entries, "ADL", term.since());
            }
            case CUSTODY -> {
                add(outline, entries, "INTO", term.startedOn());
                halfway(term).ifPresent(day -> release(outline, entries, day));
            }
            case COMMUNITY, SUSPENDED -> {}
        }
    }

    /** Custody of a fixed length ends halfway; that of a life sentence is nobody's to say. */
    private static Optional<LocalDate> halfway(Term term) {
        LocalDate end = term.endsOn();
        return end == null
                ? Optional.empty()
                : Optional.of(
                        term.startedOn()
                                .plusDays(ChronoUnit.DAYS.between(term.startedOn(), end) / 2));
    }

    private static void release(Outline outline, PartEntries entries, LocalDate day) {
        String event = String.valueOf(outline.sentenced().current().number());
        entries.add(
                "key_date", Map.of("type", "ACR", "on_day", day.toString(), "event_number", event));
    }

    private static void add(Outline outline, PartEntries entries, String type, LocalDate day) {
        String event = String.valueOf(outline.sentenced().current().number());
        entries.add(
                "custody_move",
                Map.of("type", type, "on_day", day.toString(), "event_number", event));
    }
}
