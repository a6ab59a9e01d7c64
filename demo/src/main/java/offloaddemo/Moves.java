package offloaddemo;

import java.time.LocalDate;
import java.util.Map;

/** Says when somebody went into custody and came out, which decides who must be seen. */
final class Moves {

    void draw(Outline outline, PartEntries entries) {
        Term term = outline.sentenced().term();
        switch (outline.brief().family()) {
            case LICENCE -> {
                add(entries, "INTO", term.startedOn());
                add(entries, "ADL", term.since());
            }
            case CUSTODY -> add(entries, "INTO", term.startedOn());
            case COMMUNITY, SUSPENDED -> {}
        }
    }

    private static void add(PartEntries entries, String type, LocalDate day) {
        entries.add(
                "custody_move",
                Map.of("type", type, "on_day", day.toString(), "event_number", "1"));
    }
}
